package org.bidweave.ui.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.coverage.RowId;
import org.bidweave.model.Tender;
import org.bidweave.ui.coverage.map.FontOf;
import org.bidweave.ui.coverage.map.Inks;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// The matrix, drawn on a canvas so that it scrolls freely however large it is. Arrows move over its cells, Enter opens one.
final class MatrixView extends Region {

    /// A cell that the user opened: what is asked, and of which column, −1 being all together.
    record Opened(Row row, int column) {}

    private static final double BAR = 10;
    private static final double SHAPE_AND_EDGES = 8 + StateShape.IN_LIST + 7 + 8;
    private static final double LEAST = 80;
    private static final double MOST = 128;
    private static final int ROWS_TO_SEE = 7;

    private final Texts texts;
    private final MatrixWords words;
    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final FittedText fitted = new FittedText(new FontOf());
    private final MatrixPainter painter;
    private final Consumer<Opened> open;
    private Matrix matrix = Matrix.EMPTY;
    private List<Line> lines = List.of();
    private Tender tender = Tender.EMPTY;
    private final Set<Fold> folded = new HashSet<>();
    private Cursor cursor = new Cursor(-1, Cursor.TOGETHER);
    private Geometry geometry = Geometry.fit(0, 0, 0, List.of(), 0);
    private double longestName;
    private List<Double> widths = List.of();
    private int pointed = -1;
    private boolean unseen;

    MatrixView(Texts texts, Consumer<Opened> open) {
        this.texts = texts;
        this.open = open;
        words = new MatrixWords(texts);
        var inks = new Inks(this::requestLayout);
        painter = new MatrixPainter(canvas.getGraphicsContext2D(), inks, fitted, words);
        getStyleClass().add("matrix");
        setId("matrix");
        down.setOrientation(Orientation.VERTICAL);
        Stream.of(down, across).forEach(bar -> {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(_ -> requestLayout());
        });
        getChildren().addAll(canvas, down, across, inks);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleHelp(texts.of("coverage.matrix.help"));
        focusedProperty().subscribe(_ -> requestLayout());
        new MatrixInput(this).listen();
    }

    void show(Matrix now, Tender tender) {
        this.tender = tender;
        arrange(now);
        fitted.forget();
        measure();
    }

    /// Folds away what stands beneath a head, or shows it again.
    void fold(Fold what, boolean away) {
        if (away ? folded.add(what) : folded.remove(what)) {
            arrange(matrix);
            unseen = true;
        }
    }

    /// Folds away every lot, or every kind where there is but one lot; or shows all again.
    void foldAll(boolean away) {
        folded.clear();
        if (away) {
            boolean lots = tender.lots().size() > 1;
            matrix.groups().forEach(group -> folded.add(new Fold(group.lot(), lots ? null : group.family())));
        }
        arrange(matrix);
        unseen = true;
    }

    private void arrange(Matrix now) {
        var linesNow = Line.of(now, tender, texts, folded);
        cursor = lines.isEmpty() ? Cursor.first(linesNow) : cursor.kept(matrix, lines, now, linesNow);
        matrix = now;
        lines = linesNow;
        speak();
        requestLayout();
        setPrefHeight(Geometry.HEAD + lines.size() * Geometry.ROW + 2 + BAR);
        setMinHeight(Geometry.HEAD + Math.min(ROWS_TO_SEE, lines.size()) * Geometry.ROW + 2 + BAR);
    }

    private void measure() {
        longestName = 18 + matrix.rows().stream().mapToDouble(row -> fitted.width(row.title(), CellPainter.PLAIN)).max().orElse(0);
        widths = IntStream.range(0, matrix.columns().size()).mapToObj(i -> {
            var fact = matrix.rows().stream().map(row -> row.marks().get(i).fact()).distinct()
                    .mapToDouble(words -> fitted.width(words, CellPainter.STRONG)).max().orElse(0) + SHAPE_AND_EDGES;
            var name = fitted.width(matrix.columns().get(i).shortName(), CellPainter.STRONG) + 16;
            return Math.clamp(Math.ceil(Math.max(fact, name)), LEAST, MOST);
        }).toList();
    }

    Cursor cursor() {
        return cursor;
    }

    Geometry geometry() {
        return geometry;
    }

    List<Line> lines() {
        return lines;
    }

    Matrix matrix() {
        return matrix;
    }

    /// To a cell, which comes into sight.
    void moveTo(Cursor to) {
        cursor = to;
        unseen = true;
        speak();
        requestLayout();
    }

    /// To the row where all together stand, wherever it is now; what is folded away over it is shown again.
    void moveTo(RowId row) {
        fold(new Fold(row.lot(), null), false);
        fold(new Fold(row.lot(), row.family()), false);
        int line = Cursor.lineOf(row, lines);
        if (line >= 0) {
            moveTo(new Cursor(line, Cursor.TOGETHER));
        }
    }

    /// Opens the cell at hand, or folds the head at hand.
    void openCell() {
        var head = cursor.head(lines);
        if (head != null) {
            fold(head.fold(), !head.folded());
            return;
        }
        var row = cursor.row(lines);
        if (row != null) {
            open.accept(new Opened(row, cursor.column()));
        }
    }

    void scroll(double right, double below) {
        across.setValue(Math.clamp(across.getValue() + right, 0, geometry.mostX()));
        down.setValue(Math.clamp(down.getValue() + below, 0, geometry.mostY()));
    }

    Cursor at(double x, double y) {
        return new Cursor(geometry.lineAt(y - 1, down.getValue()), geometry.columnAt(x - 1, across.getValue()));
    }

    void point(int line) {
        if (line != pointed) {
            pointed = line;
            requestLayout();
        }
    }

    private void reveal() {
        double y = cursor.line() * Geometry.ROW;
        double seen = geometry.height() - Geometry.HEAD - Geometry.ROW;
        // The head of the group stays in sight with its first row.
        double top = cursor.line() == 1 ? 0 : y;
        double to = Math.clamp(down.getValue(), Math.min(top, y - seen), top);
        down.setValue(Math.clamp(Math.ceil(to / Geometry.ROW) * Geometry.ROW, 0, geometry.mostY()));
        if (cursor.column() >= 0) {
            double x = geometry.lefts().get(cursor.column());
            double wide = geometry.width() - geometry.frozen() - geometry.widthOf(cursor.column());
            across.setValue(Math.clamp(Math.clamp(across.getValue(), Math.min(x, x - wide), x), 0, geometry.mostX()));
        }
    }

    private void speak() {
        var row = cursor.row(lines);
        var who = cursor.column() < 0 || cursor.column() >= matrix.columns().size() ? texts.of("coverage.together") : matrix.columns().get(cursor.column()).name();
        var head = cursor.head(lines);
        setAccessibleText(row != null ? words.spoken(row, who, cursor.mark(row)) : head != null ? words.spoken(head) : texts.of("coverage.nothing"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2;
        double height = getHeight() - 2;
        boolean tall = Geometry.HEAD + lines.size() * Geometry.ROW > height;
        var fits = Geometry.fit(width - (tall ? BAR : 0), height, longestName, widths, lines.size());
        boolean wide = fits.mostX() > 0;
        double before = geometry.height();
        geometry = Geometry.fit(fits.width(), height - (wide ? BAR : 0), longestName, widths, lines.size());
        place(down, tall, 1 + geometry.width(), 1 + Geometry.HEAD, BAR, geometry.height() - Geometry.HEAD, geometry.mostY());
        place(across, wide, 1 + geometry.frozen(), 1 + geometry.height(), geometry.width() - geometry.frozen(), BAR, geometry.mostX());
        if ((unseen || geometry.height() < before) && geometry.height() > Geometry.HEAD + Geometry.ROW) {
            unseen = false;
            reveal();
        }
        canvas.setWidth(Math.max(0, width));
        canvas.setHeight(Math.max(0, height));
        canvas.relocate(1, 1);
        painter.paint(new MatrixPainter.Sight(matrix, lines, geometry, across.getValue(), down.getValue(), cursor, isFocused(), pointed));
    }

    private static void place(ScrollBar bar, boolean shown, double x, double y, double width, double height, double most) {
        bar.setVisible(shown);
        bar.setMax(Math.max(1, most));
        bar.setValue(Math.min(bar.getValue(), Math.max(0, most)));
        double length = bar.getOrientation() == Orientation.VERTICAL ? height : width;
        bar.setVisibleAmount(bar.getMax() * length / (length + Math.max(1, most)));
        bar.setUnitIncrement(Geometry.ROW);
        bar.setBlockIncrement(Math.max(Geometry.ROW, length - Geometry.ROW));
        bar.resizeRelocate(x, y, width, height);
    }
}
