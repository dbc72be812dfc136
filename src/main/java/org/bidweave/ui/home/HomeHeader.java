package org.bidweave.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Segmented.Half;
import org.bidweave.ui.shared.Texts;

/// The top of Home: the day and how many bids are open, in which way they are shown, and how to begin another.
final class HomeHeader extends HBox {

    /// The ways in which the bids are shown.
    enum Shown { BOARD, LIST, TIMELINE }

    private final Texts texts;
    private final Consumer<Shown> choose;
    private final Label second = new Label();
    private final StackPane how = new StackPane();

    HomeHeader(Texts texts, HomeActs acts, Consumer<Shown> choose) {
        super(16);
        this.texts = texts;
        this.choose = choose;
        var heading = new Label(texts.of("home.heading"));
        heading.getStyleClass().add("page");
        second.getStyleClass().addAll("small", "muted");
        var titles = new VBox(heading, second);
        titles.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var notice = button("action.import-notice", Icon.IMPORT, acts::importNotice);
        var fresh = button("action.new-bid", Icon.ADD, acts::newBid);
        fresh.getStyleClass().add("primary");
        how.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("header");
        getChildren().addAll(titles, gap, how, notice, fresh);
        show(Shown.BOARD);
    }

    void say(String words) {
        second.setText(words);
    }

    void show(Shown shown) {
        how.getChildren().setAll(new Segmented<>(
                List.of(
                        Half.of(Shown.BOARD, Icon.BOARD, texts.of("home.board")),
                        Half.of(Shown.LIST, Icon.LIST, texts.of("home.list")),
                        Half.of(Shown.TIMELINE, Icon.TIMELINE, texts.of("home.timeline"))),
                shown,
                choose));
    }

    private Button button(String key, Icon icon, Runnable run) {
        var button = new Button(texts.of(key), icon.draw());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
