package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Texts;

/// The keys of a grid, those of its own last. Escape or Enter closes.
final class KeyList extends VBox {

    /// One key, or several together, and what they do.
    record Key(String keys, String does) {}

    private static final int ROWS = 11;

    private final Button close;

    KeyList(Texts texts, Stream<Key> own, Runnable close) {
        super(12);
        getStyleClass().add("overlay");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = new Label(texts.of("grid.keys"));
        title.getStyleClass().add("name");
        this.close = new Button(texts.of("grid.keys.close"));
        this.close.setOnAction(_ -> close.run());
        getChildren().addAll(title, list(Stream.concat(general(texts), own).toList()), this.close);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F1) {
                event.consume();
                close.run();
            }
        });
    }

    /// Each line of the text is the keys, an equals sign, and what they do; `{0}` is Ctrl, or ⌘ on a Mac.
    private static Stream<Key> general(Texts texts) {
        var shortcut = KeyCombination.valueOf("Shortcut+A").getDisplayText().replaceFirst("A$", "");
        return texts.of("grid.keys.list", shortcut).lines().map(line -> line.split(" = ", 2)).map(parts -> new Key(parts[0], parts[1]));
    }

    private static GridPane list(List<Key> all) {
        var pane = new GridPane(12, 4);
        for (int i = 0; i < all.size(); i++) {
            var keys = new Label(all.get(i).keys);
            keys.getStyleClass().addAll("small", "strong");
            var does = new Label(all.get(i).does);
            does.getStyleClass().add("small");
            pane.add(keys, 2 * (i / ROWS), i % ROWS);
            pane.add(does, 2 * (i / ROWS) + 1, i % ROWS);
        }
        return pane;
    }

    void open() {
        close.requestFocus();
    }
}
