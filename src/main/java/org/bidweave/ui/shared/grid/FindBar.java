package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// Finds a text in the cells, and hides the rows without it where that is ticked. Enter goes to the next, Shift+Enter to the one before,
/// Escape closes.
final class FindBar<K, E> extends HBox {

    private final Sheet<K, E> sheet;
    private final Texts texts;
    private final Consumer<String> filter;
    private final TextField field = new TextField();
    private final CheckBox only;
    private final Label count = new Label();
    private List<Spot> found = List.of();
    private int at;

    /// `filter` shows only the rows with a text, and all again for an empty one.
    FindBar(Sheet<K, E> sheet, Texts texts, Consumer<String> filter, Runnable close) {
        this.sheet = sheet;
        this.texts = texts;
        this.filter = filter;
        getStyleClass().add("find-bar");
        field.setPromptText(texts.of("grid.find"));
        field.setAccessibleText(texts.of("grid.find"));
        field.textProperty().subscribe((_, _) -> search());
        only = new CheckBox(texts.of("grid.find.only"));
        only.selectedProperty().subscribe((_, _) -> search());
        count.getStyleClass().add("muted");
        var done = new Button(texts.of("grid.find.close"), Icon.CLOSE.draw());
        done.getStyleClass().addAll("small", "flat");
        done.setOnAction(_ -> close.run());
        getChildren().addAll(
                field, step("grid.find.next", Icon.CHEVRON_DOWN, 1), step("grid.find.previous", Icon.CHEVRON_UP, -1), only, count, done);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, close));
    }

    void open() {
        field.requestFocus();
        field.selectAll();
    }

    /// All rows are shown again.
    void clear() {
        only.setSelected(false);
    }

    private Button step(String key, Icon icon, int by) {
        var button = new Button(texts.of(key), icon.draw());
        button.getStyleClass().add("small");
        button.setOnAction(_ -> go(by));
        return button;
    }

    private void key(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void search() {
        filter.accept(only.isSelected() ? field.getText() : "");
        found = sheet.find(field.getText());
        at = 0;
        show();
    }

    private void go(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show();
        }
    }

    private void show() {
        count.setText(field.getText().isBlank() ? "" : texts.of("grid.found", found.isEmpty() ? 0 : at + 1, found.size()));
        if (!found.isEmpty()) {
            sheet.selection().set(Range.of(found.get(at)));
        }
    }
}
