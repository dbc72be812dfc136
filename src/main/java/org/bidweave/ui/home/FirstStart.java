package org.bidweave.ui.home;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// What a new user sees: what the program does, and five ways to begin.
final class FirstStart extends VBox {

    FirstStart(Texts texts, HomeActs acts, Runnable canWe) {
        super(16);
        getStyleClass().add("first-start");
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(760);
        var heading = new Label(texts.of("first.heading"));
        heading.getStyleClass().add("page");
        var body = new Label(texts.of("first.body"));
        body.getStyleClass().addAll("muted", "wrapped");
        body.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(
                heading,
                body,
                way(texts, "first.example", Icon.HASH, true, acts::openExample),
                way(texts, "first.new", Icon.ADD, false, acts::newBid),
                way(texts, "first.notice", Icon.IMPORT, false, acts::importNotice),
                way(texts, "first.can-we", Icon.CHECK, false, canWe),
                way(texts, "first.file", Icon.BOX, false, acts::openFile));
    }

    private static Button way(Texts texts, String key, Icon icon, boolean first, Runnable run) {
        var title = new Label(texts.of(key));
        title.getStyleClass().add("name");
        var what = new Label(texts.of(key + ".what"));
        what.getStyleClass().add("muted");
        var words = new HBox(12, icon.draw(), new VBox(2, title, what));
        words.setAlignment(Pos.TOP_LEFT);
        var button = new Button(null, words);
        button.getStyleClass().add("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(texts.of(key) + ". " + texts.of(key + ".what"));
        button.setDefaultButton(first);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
