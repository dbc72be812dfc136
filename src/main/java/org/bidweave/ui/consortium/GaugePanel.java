package org.bidweave.ui.consortium;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.Gauge;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.Texts;

/// What the members bring together against what is asked: turnover, and the yearly value that has a partner.
final class GaugePanel extends Measured {

    private static final double FIGURE = 72;
    private static final double DIFFERENCE = 96;

    private final Texts texts;
    private Optional<List<Together>> shown = Optional.empty();

    GaugePanel(Texts texts) {
        super(8);
        this.texts = texts;
        getStyleClass().add("card");
    }

    void show(Seen seen) {
        var now = Together.of(texts, seen);
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            var grid = new GridPane(10, 10);
            grid.getColumnConstraints().setAll(column(86), growing(), column(FIGURE), column(DIFFERENCE));
            for (int row = 0; row < now.size(); row++) {
                addRow(grid, row, now.get(row));
            }
            getChildren().setAll(grid, legend(now.getFirst()));
        }
    }

    private void addRow(GridPane grid, int row, Together together) {
        var title = new Label(together.title());
        title.getStyleClass().add("medium");
        var figure = right(new Label(together.figure()));
        var difference = right(new Label(together.difference()));
        difference.getStyleClass().addAll("strong", "state-word", together.state().styleClass());
        grid.addRow(row, title, gauge(together), figure, difference);
    }

    private static Gauge gauge(Together together) {
        var whole = together.segments().stream().map(Gauge.Segment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var full = together.asked().map(asked -> together.markShown() ? asked.multiply(new BigDecimal("1.15")) : asked).orElse(whole)
                .max(whole);
        var spoken = together.title() + ": " + together.figure() + ", " + together.difference();
        return new Gauge(together.segments(), together.markShown() ? together.asked() : Optional.empty(), full, spoken);
    }

    private FlowPane legend(Together turnover) {
        var legend = new FlowPane(16, 4);
        var segments = turnover.segments();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            legend.getChildren().add(entry(
                    segment.signed() ? Gauge.partClass(i) : "hatched",
                    segment.signed() ? segment.name() : texts.of("consortium.unsigned", segment.name())));
        }
        if (turnover.markShown()) {
            legend.getChildren().add(entry("asked-swatch", turnover.askedWords()));
        }
        return legend;
    }

    private static HBox entry(String swatchClass, String words) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", swatchClass);
        var label = new Label(words, swatch);
        label.getStyleClass().addAll("small", "muted");
        return new HBox(label);
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints column(double width) {
        var column = new ColumnConstraints();
        column.setMinWidth(width);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setMinWidth(80);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
