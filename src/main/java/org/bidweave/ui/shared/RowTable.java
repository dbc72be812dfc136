package org.bidweave.ui.shared;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A small table that is read, not edited: a head, and rows with lines between them. The first column takes what room is left.
public final class RowTable extends GridPane {

    private final List<HPos> columns;

    /// `columns` says how each is aligned.
    public RowTable(HPos... columns) {
        this.columns = List.of(columns);
        getStyleClass().add("row-table");
        for (var _ : columns) {
            getColumnConstraints().add(new ColumnConstraints());
        }
        getColumnConstraints().getFirst().setHgrow(Priority.ALWAYS);
    }

    /// Gives each column this part of the width, in hundredths.
    public RowTable parts(double... hundredths) {
        for (int column = 0; column < hundredths.length; column++) {
            getColumnConstraints().get(column).setPercentWidth(hundredths[column]);
        }
        return this;
    }

    public boolean isEmpty() {
        return getChildren().isEmpty();
    }

    public void clear() {
        getChildren().clear();
    }

    /// The heads of the columns from the first on, before any row; the others have none.
    public void heads(String... heads) {
        for (int column = 0; column < columns.size(); column++) {
            var head = new Label(column < heads.length ? heads[column] : "");
            head.getStyleClass().addAll("small", "medium", "muted");
            head.setMinWidth(Region.USE_PREF_SIZE);
            add(cell(head, column, "row-table-head"), column, 0);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }

    public void row(Node... cells) {
        int row = getRowCount();
        for (int column = 0; column < cells.length; column++) {
            add(cell(cells[column], column, "row-table-cell"), column, row);
        }
    }

    /// A text that wraps where it has to, for the first column.
    public static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A text that is never cut, for the others.
    public static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox cell(Node content, int column, String style) {
        var cell = new HBox(content);
        cell.setAlignment(columns.get(column) == HPos.RIGHT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        cell.getStyleClass().add(style);
        return cell;
    }
}
