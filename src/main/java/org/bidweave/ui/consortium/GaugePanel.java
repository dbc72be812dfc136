package org.bidweave.ui.consortium;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import javafx.scene.layout.StackPane;
import org.bidweave.ui.shared.Gauge;
import org.bidweave.ui.shared.Marked;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// What the members bring together against what is asked: turnover, and the yearly value that has a partner.
final class GaugePanel extends Measured {

    private static final double FIGURE = 72;
    private static final double DIFFERENCE = 96;

    private final Texts texts;
    private final GridPane grid = new GridPane(10, 10);
    private final FlowPane legend = new FlowPane(16, 4);
    private final List<Bar> bars = new ArrayList<>();
    private List<Entry> entries = List.of();

    private record Entry(String swatch, String words) {}

    GaugePanel(Texts texts) {
        super(8);
        this.texts = texts;
        getStyleClass().add("card");
        grid.getColumnConstraints().setAll(column(86), growing(), column(FIGURE), column(DIFFERENCE));
        getChildren().setAll(grid, legend);
    }

    /// Bars and words that are as before are left alone.
    void show(List<Together> now) {
        while (bars.size() < now.size()) {
            bars.add(new Bar(bars.size()));
        }
        for (int i = 0; i < now.size(); i++) {
            bars.get(i).show(now.get(i));
        }
        var wanted = entries(now.getFirst());
        if (!wanted.equals(entries)) {
            entries = wanted;
            legend.getChildren().setAll(wanted.stream().map(GaugePanel::entry).toList());
        }
    }

    private final class Bar {

        private final Label title = new Label();
        private final StackPane place = new StackPane();
        private final Label figure = right(new Label());
        private final Label difference = right(new Label());
        private Optional<Together> shown = Optional.empty();

        Bar(int row) {
            title.getStyleClass().add("medium");
            difference.getStyleClass().addAll("strong", "state-word");
            grid.addRow(row, title, place, figure, difference);
        }

        void show(Together now) {
            if (shown.filter(now::equals).isPresent()) {
                return;
            }
            title.setText(now.title());
            place.getChildren().setAll(gauge(now));
            figure.setText(now.figure());
            difference.setText(now.difference());
            List.of(State.values()).forEach(state -> Marked.show(difference, state.styleClass(), state == now.state()));
            shown = Optional.of(now);
        }
    }

    private static Gauge gauge(Together together) {
        var whole = together.segments().stream().map(Gauge.Segment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var full = together.asked().map(asked -> together.markShown() ? asked.multiply(new BigDecimal("1.15")) : asked).orElse(whole)
                .max(whole);
        var spoken = together.title() + ": " + together.figure() + ", " + together.difference();
        return new Gauge(together.segments(), together.markShown() ? together.asked() : Optional.empty(), full, spoken);
    }

    private List<Entry> entries(Together turnover) {
        var all = new ArrayList<Entry>();
        for (var segment : turnover.segments()) {
            all.add(segment.signed() ? new Entry(Gauge.partClass(all.size()), segment.name())
                    : new Entry("hatched", texts.of("consortium.unsigned", segment.name())));
        }
        if (turnover.markShown()) {
            all.add(new Entry("asked-swatch", turnover.askedWords()));
        }
        return all;
    }

    private static HBox entry(Entry entry) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", entry.swatch());
        var label = new Label(entry.words(), swatch);
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
