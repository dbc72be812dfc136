package org.bidweave.ui.shared.form;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Lays fields out on twelve equal columns, row by row in the order in which they are added.
public final class Columns extends GridPane {

    private static final int ALL = 12;

    private int row;
    private int column;

    public Columns() {
        setHgap(12);
        setVgap(12);
        for (int i = 0; i < ALL; i++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / ALL);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
    }

    /// `span` of the twelve columns; a new row where they do not fit.
    public Columns with(Node field, int span) {
        if (column + span > ALL) {
            row++;
            column = 0;
        }
        add(field, column, row, span, 1);
        column += span;
        return this;
    }
}
