package org.bidweave.ui.profile;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.profile.Age;
import org.bidweave.profile.KeyFigure;
import org.bidweave.profile.SourceWords;
import org.bidweave.profile.YearOfFigures;
import org.bidweave.ui.shared.Chip;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What an organisation is at a glance: five years of income and spending, and the figures asked for first, each with its source and age.
final class Overview extends VBox {

    private static final double TILE = 212;
    private static final double GAP = 12;
    private static final double LEAST_CHART = 380;
    private static final double HIGH_CHART = 300;

    private final ProfileContext context;
    private final Texts texts;
    private final IncomeChart chart;
    private final GridPane table = new GridPane(0, 0);
    private final StackPane years = new StackPane();
    private final Label yearsSource = new Label();
    private final GridPane figures = new GridPane(GAP, GAP);
    private int columns = 2;
    private boolean asTable;

    Overview(ProfileContext context) {
        super(10);
        this.context = context;
        this.texts = context.texts();
        chart = new IncomeChart(texts);
        table.getStyleClass().add("years-table");
        years.setAlignment(Pos.TOP_LEFT);
        var twins = new Segmented<>(
                List.of(Segmented.Half.of(false, texts.of("profile.chart")), Segmented.Half.of(true, texts.of("profile.table"))), false, this::twin);
        twins.setId("profile-chart-or-table");
        yearsSource.getStyleClass().add("print");
        yearsSource.setWrapText(true);
        var left = new VBox(8, legend(), years, yearsSource);
        var both = new FlowPane(24, 16, left, figures);
        both.widthProperty().subscribe(width -> spread(left, width.doubleValue()));
        getChildren().addAll(new SectionHead(texts.of("profile.section.OVERVIEW"), texts.of("profile.chart.title"), twins), both);
    }

    void refresh(Organisation organisation) {
        var known = YearOfFigures.five(organisation.finances().accounts());
        chart.show(known);
        fill(known);
        years.getChildren().setAll(known.isEmpty() ? none() : asTable ? table : chart);
        var latest = organisation.finances().latestFirst().stream().findFirst().map(year -> year.yearEnd()).orElse(null);
        yearsSource.setText(SourceWords.of(organisation, List.of("accounts"), context.today())
                + Age.ofAccounts(latest, context.today()).map(old -> " " + texts.of("profile.accounts.old", old)).orElse(""));
        figures.getChildren().setAll(KeyFigure.of(organisation, context.today()).stream().map(this::tile).toList());
        arrange();
    }

    /// The figures beside the chart in two columns, or under it in as many as there is room for.
    private void spread(Region left, double width) {
        boolean beside = width >= 2 * TILE + GAP + 24 + LEAST_CHART;
        left.setPrefWidth(beside ? Math.floor(width - 2 * TILE - GAP - 24) : width);
        chart.setPrefHeight(beside ? HIGH_CHART : Region.USE_COMPUTED_SIZE);
        columns = beside || width < 3 * TILE + 2 * GAP ? 2 : 3;
        double tile = beside ? TILE : Math.floor((width - (columns - 1) * GAP) / columns);
        figures.getColumnConstraints().setAll(Collections.nCopies(columns, new ColumnConstraints(tile)));
        arrange();
    }

    private void arrange() {
        for (int i = 0; i < figures.getChildren().size(); i++) {
            GridPane.setConstraints(figures.getChildren().get(i), i % columns, i / columns);
        }
    }

    private void twin(boolean table) {
        asTable = table;
        years.getChildren().setAll(table ? this.table : chart);
    }

    private Node none() {
        var none = new Label(texts.of("profile.chart.none"), new StateShape(State.UNKNOWN, StateShape.IN_LIST));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "no-years");
        return none;
    }

    private Node legend() {
        var legend = new HBox(16, swatch("income"), swatch("spending"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private Node swatch(String series) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("bar", series, "swatch");
        var label = new Label(texts.of("profile.chart." + series), swatch);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private void fill(List<YearOfFigures> known) {
        table.getChildren().clear();
        row(0, "small", texts.of("profile.chart.year-end"), texts.of("profile.chart.income"), texts.of("profile.chart.spending"));
        for (int i = 0; i < known.size(); i++) {
            var year = known.get(known.size() - 1 - i);
            row(i + 1, "body", year.year(), said(year.income()), said(year.spending()));
        }
    }

    private void row(int row, String style, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            var cell = new Label(cells[column]);
            cell.getStyleClass().addAll("years-cell", style);
            cell.setMaxWidth(Double.MAX_VALUE);
            cell.setAlignment(column == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            cell.setPrefWidth(140);
            table.add(cell, column, row);
        }
    }

    private String said(@Nullable Money sum) {
        return sum == null ? texts.of("profile.unknown") : sum.toString();
    }

    private Node tile(KeyFigure figure) {
        var name = new Label(figure.name());
        name.getStyleClass().addAll("small", "muted");
        var tile = new VBox(2, name, value(figure));
        for (var words : List.of(figure.plainly(), figure.source())) {
            var line = new Label(words);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.getStyleClass().add(words.equals(figure.source()) ? "print" : "small");
            if (!words.isEmpty()) {
                tile.getChildren().add(line);
            }
        }
        figure.old().ifPresent(old -> tile.getChildren().add(new Chip(texts, State.RISK, old)));
        tile.getStyleClass().add("key-figure");
        tile.setMaxHeight(Double.MAX_VALUE);
        return tile;
    }

    private Label value(KeyFigure figure) {
        var value = new Label(figure.value().orElse(texts.of("profile.unknown")));
        value.getStyleClass().add("page");
        if (figure.value().isEmpty()) {
            value.setGraphic(new StateShape(State.UNKNOWN, StateShape.IN_LIST));
            value.getStyleClass().setAll("label", "name", "state-word", State.UNKNOWN.styleClass());
        }
        return value;
    }
}
