package org.bidweave.ui.shared.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays fields out on twelve equal columns, row by row in the order in which they are added; where there is little room a field takes twice as many.
/// A field that is away leaves its place empty.
public final class Columns extends Pane {

    private static final int ALL = 12;
    private static final double GAP = 12;
    private static final double LITTLE_ROOM = 700;
    private static final double LEAST = 300;

    private record Cell(Node field, int span) {}

    /// A field and where it stands.
    private record Spot(Node field, double x, double width) {

        double height() {
            return Math.ceil(field.prefHeight(width));
        }
    }

    private final List<Cell> cells = new ArrayList<>();

    /// `span` of the twelve columns; a new row where they do not fit.
    public Columns with(Node field, int span) {
        cells.add(new Cell(field, span));
        getChildren().add(field);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LITTLE_ROOM;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var heights = rows(width < 0 ? LITTLE_ROOM : width).stream().mapToDouble(Columns::height).filter(height -> height > 0).toArray();
        double sum = Math.max(0, heights.length - 1) * GAP;
        for (double height : heights) {
            sum += height;
        }
        return sum;
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (var row : rows(getWidth())) {
            for (var spot : row) {
                spot.field.resizeRelocate(spot.x, y, spot.width, spot.height());
            }
            y += height(row) > 0 ? height(row) + GAP : 0;
        }
    }

    private List<List<Spot>> rows(double width) {
        double step = (width + GAP) / ALL;
        var rows = new ArrayList<List<Spot>>(List.of(new ArrayList<>()));
        int column = 0;
        for (var cell : cells) {
            int span = width < LITTLE_ROOM ? Math.min(ALL, cell.span * 2) : cell.span;
            if (column + span > ALL) {
                rows.add(new ArrayList<>());
                column = 0;
            }
            double x = Math.round(column * step);
            if (cell.field.isManaged()) {
                rows.getLast().add(new Spot(cell.field, x, Math.round((column + span) * step - GAP) - x));
            }
            column += span;
        }
        return rows;
    }

    private static double height(List<Spot> row) {
        return row.stream().mapToDouble(Spot::height).max().orElse(0);
    }
}
