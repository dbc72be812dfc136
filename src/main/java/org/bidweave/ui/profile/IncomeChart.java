package org.bidweave.ui.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.bidweave.model.Money;
import org.bidweave.profile.YearOfFigures;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Years of income, filled, beside spending, hatched, each bar with its sum. A year without figures is a gap that says so.
final class IncomeChart extends Pane {

    private static final double LEAST_HEIGHT = 176;
    private static final double TOP = 18;
    private static final double BOTTOM = 22;
    private static final double WIDEST_BAR = 42;
    private static final double BETWEEN = 3;

    /// A bar of so much of the highest one, and its sum above it.
    private record Bar(Region bar, Label sum, double part) {}

    /// A year's bars, and what is said where one or both are missing.
    private record Group(Label year, List<Bar> bars, Label gap) {}

    private final Texts texts;
    private final Region ground = new Region();
    private List<Group> groups = List.of();

    IncomeChart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("income-chart");
        ground.getStyleClass().add("ground");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(280, LEAST_HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST_HEIGHT;
    }

    void show(List<YearOfFigures> years) {
        var highest = years.stream().flatMap(year -> Stream.of(year.income(), year.spending())).filter(Objects::nonNull)
                .max(Money::compareTo).orElse(Money.ZERO);
        groups = years.stream().map(year -> group(year, highest)).toList();
        var nodes = new ArrayList<Node>(List.of(ground));
        groups.forEach(group -> {
            nodes.add(group.year());
            nodes.add(group.gap());
            group.bars().forEach(bar -> nodes.addAll(List.of(bar.bar(), bar.sum())));
        });
        getChildren().setAll(nodes);
        setAccessibleText(spoken(years));
    }

    /// "Income and spending. 2025: income £310,000, spending unknown. ..."
    private String spoken(List<YearOfFigures> years) {
        var all = new StringBuilder(texts.of("profile.chart.spoken"));
        years.forEach(year -> all.append(' ').append(texts.of("profile.chart.year", year.year(), said(year.income()), said(year.spending()))));
        return all.toString();
    }

    private String said(@Nullable Money sum) {
        return sum == null ? texts.of("profile.unknown.word") : sum.toString();
    }

    private Group group(YearOfFigures year, Money highest) {
        var bars = new ArrayList<Bar>();
        add(bars, year.income(), "income", highest);
        add(bars, year.spending(), "spending", highest);
        var gap = label(year.empty() ? texts.of("profile.chart.gap") : bars.size() < 2 ? "?" : "", "print");
        return new Group(label(year.year(), "small"), bars, gap);
    }

    private static void add(List<Bar> bars, @Nullable Money sum, String series, Money highest) {
        if (sum != null) {
            var bar = new Region();
            bar.getStyleClass().addAll("bar", series);
            var part = highest.isZero() ? 0 : sum.pounds().divide(highest.pounds(), 4, RoundingMode.HALF_UP).doubleValue();
            bars.add(new Bar(bar, label(shortly(sum), "print"), part));
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(style, "muted");
        return label;
    }

    /// "£340k", "£1.2m", "£28m", "£950": three figures tell a bar; the table has them all.
    static String shortly(Money sum) {
        var pounds = sum.pounds();
        return pounds.compareTo(BigDecimal.valueOf(999_500)) >= 0 ? "£" + figures(pounds.movePointLeft(6)) + "m"
                : pounds.compareTo(BigDecimal.valueOf(1_000)) >= 0 ? "£" + figures(pounds.movePointLeft(3)) + "k"
                : "£" + pounds.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String figures(BigDecimal number) {
        int places = number.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        var rounded = number.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    protected void layoutChildren() {
        double floor = getHeight() - BOTTOM;
        ground.resizeRelocate(0, floor, getWidth(), 1);
        double width = groups.isEmpty() ? 0 : getWidth() / groups.size();
        for (int i = 0; i < groups.size(); i++) {
            place(groups.get(i), i * width, width, floor);
        }
    }

    private static void place(Group group, double x, double width, double floor) {
        centre(group.year(), x + width / 2, floor + 4);
        double bar = Math.floor(Math.min(WIDEST_BAR, (width - 12) / 2));
        double left = Math.floor(x + (width - 2 * bar - BETWEEN) / 2);
        centre(group.gap(), gapAt(group, left, bar), floor - 18);
        for (var one : group.bars()) {
            double at = isIncome(one) ? left : left + bar + BETWEEN;
            double height = Math.max(2, Math.rint(one.part() * (floor - TOP)));
            one.bar().resizeRelocate(at, floor - height, bar, height);
            centre(one.sum(), at + bar / 2, floor - height - 16);
        }
    }

    /// In the middle, or in the place of the bar that is missing.
    private static double gapAt(Group group, double left, double bar) {
        double middle = left + bar + BETWEEN / 2;
        return group.bars().isEmpty() ? middle
                : isIncome(group.bars().getFirst()) ? left + bar + BETWEEN + bar / 2 : left + bar / 2;
    }

    private static boolean isIncome(Bar bar) {
        return bar.bar().getStyleClass().contains("income");
    }

    private static void centre(Label label, double x, double y) {
        label.autosize();
        label.relocate(Math.rint(x - label.getWidth() / 2), Math.rint(y));
    }
}
