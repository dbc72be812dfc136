package org.bidweave.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// The guide: contents and search at the left, the page at the right. Alt+Left goes back to what was read before.
public final class GuideView extends BorderPane {

    private final Guide guide;
    private final Contents contents;
    private final PageView page;
    private final Button back;
    private final Deque<Address> before = new ArrayDeque<>();
    private Address now = Address.top(Guide.FIRST);

    public GuideView(Guide guide, Texts texts) {
        this.guide = guide;
        page = new PageView(texts);
        contents = new Contents(guide, texts, this::show);
        back = new Button(texts.of("guide.back"), Icon.UNDO.draw());
        back.getStyleClass().addAll("flat", "small");
        back.setId("guide-back");
        back.setDisable(true);
        back.setOnAction(_ -> back());
        var bar = new HBox(back);
        bar.getStyleClass().add("guide-bar");
        getStyleClass().add("guide");
        getStylesheets().add(Objects.requireNonNull(GuideView.class.getResource("guide.css")).toExternalForm());
        setLeft(contents);
        setCenter(new BorderPane(page, bar, null, null, null));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        turnTo(now);
    }

    /// An address that the guide does not have is its first page.
    public void show(Address address) {
        if (!address.equals(now)) {
            before.push(now);
            back.setDisable(false);
        }
        turnTo(address);
    }

    private void back() {
        if (!before.isEmpty()) {
            turnTo(before.pop());
            back.setDisable(before.isEmpty());
        }
    }

    private void turnTo(Address address) {
        var turned = !address.page().equals(now.page()) || page.getAccessibleText() == null;
        now = guide.section(address).map(Section::address).orElse(Address.top(guide.page(address).map(Page::name).orElse(Guide.FIRST)));
        if (turned) {
            guide.page(now).ifPresent(shown -> page.show(shown, this::show));
        }
        page.scrollTo(now.anchor());
        contents.mark(now);
    }

    public Address shown() {
        return now;
    }

    private void key(KeyEvent key) {
        if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
            back();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            contents.find();
            key.consume();
        }
    }

    /// Puts the keyboard on the page, ready to be scrolled.
    public void enter() {
        page.requestFocus();
    }
}
