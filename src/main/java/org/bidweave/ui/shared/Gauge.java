package org.bidweave.ui.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// One bar of what the partners bring together, hatched where nobody has signed, with a mark at what the buyer asks.
public final class Gauge extends Region {

    /// One partner's piece of the bar.
    public record Segment(String name, BigDecimal amount, boolean signed) {}

    private static final double HEIGHT = 14;
    private static final double MARK_HEIGHT = 22;
    private static final double MARK_WIDTH = 2;
    private static final double APART = 1;
    private static final int OTHERS = 5;

    private final List<Segment> segments;
    private final Optional<BigDecimal> asked;
    private final double full;
    private final List<Region> bars;
    private final Region mark = styled("asked");

    /// `full` is the amount at the right end of the bar; `spoken` the whole in words for those who cannot see it.
    public Gauge(List<Segment> segments, Optional<BigDecimal> asked, BigDecimal full, String spoken) {
        this.segments = List.copyOf(segments);
        this.asked = asked;
        this.full = full.doubleValue();
        this.bars = IntStream.range(0, segments.size()).mapToObj(this::bar).toList();
        getStyleClass().add("gauge");
        getChildren().addAll(bars);
        asked.ifPresent(_ -> getChildren().add(mark));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(80);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
    }

    /// The colour of the partner at `index`; from the fifth on partners share one.
    public static String partClass(int index) {
        return "part-" + Math.min(index + 1, OTHERS);
    }

    private Region bar(int index) {
        return styled(segments.get(index).signed() ? partClass(index) : "unsigned");
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double from = 0;
        for (int i = 0; i < bars.size(); i++) {
            var to = Math.min(getWidth(), from + place(segments.get(i).amount()));
            bars.get(i).resizeRelocate(from, 0, Math.max(0, to - from - APART), HEIGHT);
            from = to;
        }
        asked.ifPresent(amount -> mark.resizeRelocate(
                Math.min(place(amount), getWidth() - MARK_WIDTH), (HEIGHT - MARK_HEIGHT) / 2, MARK_WIDTH, MARK_HEIGHT));
    }

    private double place(BigDecimal amount) {
        return full == 0 ? 0 : Math.max(0, amount.doubleValue() / full) * getWidth();
    }
}
