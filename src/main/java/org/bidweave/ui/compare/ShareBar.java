package org.bidweave.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bidweave.model.Money;

/// Who keeps what of the value a year, as one bar: hatched where nobody has signed. A piece says its name and sum, or its sum, where there is room.
final class ShareBar extends Region {

    /// One piece of the bar.
    record Piece(String name, Money share, boolean signed) {}

    private static final double HEIGHT = 26;
    private static final double APART = 1;
    private static final double LEAST = 2;
    /// The colours that carry text.
    private static final List<String> PARTS = List.of("part-1", "part-3", "part-4", "part-5");

    private final List<Piece> pieces;
    private final List<StackPane> bars;
    private final Money value;

    ShareBar(List<Piece> pieces, String nothing) {
        this.pieces = pieces.stream().filter(piece -> piece.share().isPositive()).toList();
        value = Money.sum(this.pieces.stream().map(Piece::share).toList());
        bars = IntStream.range(0, this.pieces.size()).mapToObj(this::bar).toList();
        getStyleClass().add("share-bar");
        getChildren().addAll(bars);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(80);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(this.pieces.isEmpty() ? nothing
                : this.pieces.stream().map(piece -> piece.name() + " " + piece.share()).collect(Collectors.joining(", ")));
    }

    private StackPane bar(int index) {
        var piece = pieces.get(index);
        var bar = new StackPane(label(piece.name() + " " + piece.share()), label(piece.share().toString()));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("share-piece", piece.signed() ? PARTS.get(Math.min(index, PARTS.size() - 1)) : "unsigned");
        return bar;
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", "medium");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void layoutChildren() {
        var widths = widths();
        double from = 0;
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).resizeRelocate(from, 0, Math.max(LEAST, widths[i] - APART), HEIGHT);
            say(bars.get(i), widths[i] - APART);
            from += widths[i];
        }
    }

    /// By share; but where there is room for every sum, no piece is too small for its own, and the others give that.
    private double[] widths() {
        double all = value.pounds().doubleValue();
        var parts = pieces.stream().mapToDouble(piece -> piece.share().pounds().doubleValue() / all).toArray();
        var least = bars.stream().mapToDouble(bar -> bar.getChildren().getLast().prefWidth(-1) + padding(bar) + APART).toArray();
        double spare = getWidth() - Arrays.stream(least).sum();
        double beyond = IntStream.range(0, parts.length).mapToDouble(i -> Math.max(0, parts[i] * getWidth() - least[i])).sum();
        return IntStream.range(0, parts.length)
                .mapToDouble(i -> spare < 0 || beyond == 0 ? parts[i] * getWidth() : least[i] + Math.max(0, parts[i] * getWidth() - least[i]) / beyond * spare)
                .toArray();
    }

    /// The name with the sum, or the sum, or neither: no figure is cut.
    private static void say(StackPane bar, double width) {
        var whole = bar.getChildren().getFirst();
        var sum = bar.getChildren().getLast();
        boolean all = whole.prefWidth(-1) + padding(bar) <= width + 0.5;
        whole.setVisible(all);
        sum.setVisible(!all && sum.prefWidth(-1) + padding(bar) <= width + 0.5);
    }

    private static double padding(StackPane bar) {
        return bar.getInsets().getLeft() + bar.getInsets().getRight();
    }
}
