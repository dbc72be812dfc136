package org.bidweave.ui.shared.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays fields out on twelve equal columns, row by row in the order in which they are added. A field that is away leaves its place empty.
public final class Columns extends Pane {

    private static final int ALL = 12;
    private static final double GAP = 12;
    private static final double NARROW = 60;

    private record Cell(Node field, int row, int column, int span) {}

    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;

    /// `span` of the twelve columns; a new row where they do not fit.
    public Columns with(Node field, int span) {
        if (column + span > ALL) {
            row++;
            column = 0;
        }
        cells.add(new Cell(field, row, column, span));
        getChildren().add(field);
        column += span;
        return this;
    }

    @Override
    protected double computeMinWidth(double height) {
        return ALL * NARROW - GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = -GAP;
        for (int i = 0; i <= row; i++) {
            height += rowHeight(i) > 0 ? rowHeight(i) + GAP : 0;
        }
        return Math.max(0, height);
    }

    @Override
    protected void layoutChildren() {
        double step = (getWidth() + GAP) / ALL;
        double y = 0;
        for (int i = 0; i <= row; i++) {
            for (var cell : cells) {
                if (cell.row == i && cell.field.isManaged()) {
                    double x = Math.round(cell.column * step);
                    double right = Math.round((cell.column + cell.span) * step - GAP);
                    cell.field.resizeRelocate(x, y, right - x, cell.field.prefHeight(right - x));
                }
            }
            y += rowHeight(i) > 0 ? rowHeight(i) + GAP : 0;
        }
    }

    private double rowHeight(int which) {
        return cells.stream().filter(cell -> cell.row == which && cell.field.isManaged())
                .mapToDouble(cell -> Math.ceil(cell.field.prefHeight(-1))).max().orElse(0);
    }
}
