package org.bidweave.ui.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// A table of profile fields in words: each row a field's name, and a cell for each column.
final class FieldRows extends GridPane {

    private static final double NAMES = 17;

    private final Texts texts;
    private final int columns;

    /// `columns` beside the names, sharing the width alike.
    FieldRows(Texts texts, int columns) {
        super(0, 0);
        this.texts = texts;
        this.columns = columns;
        getStyleClass().add("field-rows");
        var all = new ArrayList<ColumnConstraints>(List.of(percent(NAMES)));
        for (int i = 0; i < columns; i++) {
            all.add(percent((100 - NAMES) / columns));
        }
        getColumnConstraints().setAll(all);
    }

    void clear() {
        getChildren().clear();
    }

    void heads(String... heads) {
        for (int i = 0; i < heads.length; i++) {
            var head = new Label(heads[i]);
            head.setWrapText(true);
            head.getStyleClass().addAll("small", "medium", "muted", "field-head");
            head.setMaxWidth(Double.MAX_VALUE);
            add(head, i, 0);
        }
    }

    void row(String field, Node... cells) {
        int row = getRowCount();
        var name = new Label(field);
        name.setWrapText(true);
        name.getStyleClass().addAll("medium", "field-cell");
        cell(name, 0, row);
        for (int i = 0; i < columns; i++) {
            cell(cells[i], i + 1, row);
        }
    }

    /// Unknown is said, never left blank.
    Label words(String said) {
        var words = new Label(said.isEmpty() ? texts.of("profile.unknown") : said);
        words.setWrapText(true);
        words.getStyleClass().add("field-cell");
        if (said.isEmpty()) {
            words.setGraphic(new StateShape(State.UNKNOWN, StateShape.IN_COUNT));
            words.getStyleClass().addAll("state-word", State.UNKNOWN.styleClass());
        }
        return words;
    }

    /// With where it is from beneath.
    Node sourced(String said, String source) {
        var words = words(said);
        if (source.isEmpty()) {
            return words;
        }
        words.getStyleClass().remove("field-cell");
        var from = new Label(source);
        from.setWrapText(true);
        from.getStyleClass().addAll("small", "muted");
        var cell = new VBox(2, words, from);
        cell.getStyleClass().add("field-cell");
        return cell;
    }

    private void cell(Node node, int column, int row) {
        if (node instanceof Label label) {
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        GridPane.setValignment(node, VPos.TOP);
        add(node, column, row);
    }

    private static ColumnConstraints percent(double width) {
        var column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
