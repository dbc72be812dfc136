package org.bidweave.ui.partners;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// Five years of income and spending, the latest first, income with a bar beside it.
final class AccountsPart extends VBox {

    private static final int YEARS = 5;
    private static final double BAR = 72;
    private static final double THICK = 8;

    private final PartnerWords words;

    AccountsPart(PartnerWords words, Facts facts) {
        super(6);
        this.words = words;
        var years = facts.accounts().stream().limit(YEARS).toList();
        if (years.isEmpty()) {
            getChildren().add(label(words.texts().of("partners.preview.no-accounts"), "muted"));
            return;
        }
        var income = label(words.income(facts), "page");
        getChildren().addAll(income, label(words.band(facts), "small", "muted"));
        var grid = new GridPane(10, 4);
        var year = new ColumnConstraints();
        var bar = new ColumnConstraints(0, BAR, BAR);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(List.of(year, bar, right, right));
        grid.addRow(0, label(words.texts().of("partners.preview.year"), "small", "muted"), new Region(),
                label(words.texts().of("partners.preview.income"), "small", "muted"), label(words.texts().of("partners.preview.spending"), "small", "muted"));
        double most = years.stream().flatMap(one -> Stream.ofNullable(one.income())).mapToDouble(money -> money.pounds().doubleValue()).max().orElse(0);
        years.forEach(one -> grid.addRow(grid.getRowCount(), label(words.year(one), "small"), bar(one.income(), most),
                label(show(one.income()), "small"), label(show(one.expenditure()), "small")));
        getChildren().add(grid);
    }

    private static Region bar(@Nullable Money income, double most) {
        return new Bar(income == null || most <= 0 ? 0 : income.pounds().doubleValue() / most);
    }

    /// A length on the screen, no figure: that part of the column, however narrow it is.
    private static final class Bar extends Region {

        private final double part;
        private final Region bar = new Region();

        Bar(double part) {
            this.part = part;
            bar.getStyleClass().add("income-bar");
            getChildren().add(bar);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return BAR;
        }

        @Override
        protected double computePrefHeight(double width) {
            return THICK;
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, (getHeight() - THICK) / 2, part * getWidth(), THICK);
        }
    }

    private String show(@Nullable Money money) {
        return money == null ? words.texts().of("partners.preview.unknown") : money.toString();
    }

    private static Label label(String text, String... classes) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
