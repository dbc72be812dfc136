package org.bidweave.ui.shared.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Words;
import org.bidweave.coverage.MillionMarker;
import org.bidweave.coverage.SizeBand;
import org.bidweave.coverage.Slice;
import org.bidweave.coverage.WhoBenefits;
import org.bidweave.model.Fraction;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Gauge;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// Who benefits from the open bid: where its value goes, and what people find where they live. It follows the session while it is on screen.
public final class BenefitsPanel extends Measured {

    private final Session session;
    private final Texts texts;
    private Optional<Benefits> shown = Optional.empty();

    public BenefitsPanel(Session session, Texts texts) {
        super(8);
        this.session = session;
        this.texts = texts;
        getStyleClass().add("benefits");
        setId("benefits");
        session.liveProperty().subscribe(_ -> refresh());
        session.viewProperty().subscribe(_ -> refresh());
        sceneProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        if (getScene() != null) {
            var view = session.viewProperty().get();
            var today = session.today();
            session.workOut(live -> Benefits.of(live, view, today), this::show);
        }
    }

    private void show(Benefits now) {
        if (shown.filter(now::sameAs).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        boolean anybody = !now.situation().members().isEmpty();
        setVisible(anybody);
        setManaged(anybody);
        var benefits = now.who();
        var all = new ArrayList<Node>();
        all.add(new SectionHead(texts.of("benefits.title"), benefits.value() == null ? "" : texts.of("benefits.of-value", benefits.value().toString())));
        all.addAll(sizes(benefits));
        all.add(largest(benefits));
        all.add(row(State.NONE, texts.of("benefits.small"), Optional.of(benefits.small())));
        all.add(row(State.NONE, texts.of("benefits.below-million"), Optional.of(benefits.belowMillion())));
        all.add(row(State.NONE, texts.of("benefits.by-and-for"), Optional.of(benefits.byAndFor())));
        all.add(row(State.NONE, texts.of("benefits.regional"), Optional.of(benefits.regional())));
        unknown("benefits.income-unknown", benefits.sizeUnknown()).ifPresent(all::add);
        unknown("benefits.home-unknown", benefits.regional().unknown()).ifPresent(all::add);
        now.marker().map(this::marker).ifPresent(all::add);
        all.addAll(new ServicePart(texts).of(now));
        getChildren().setAll(all);
    }

    private List<Node> sizes(WhoBenefits benefits) {
        var segments = new ArrayList<Gauge.Segment>();
        var rows = new ArrayList<Node>();
        benefits.sizes().forEach((band, slice) -> {
            var name = texts.of("benefits.size." + band.name());
            segments.add(new Gauge.Segment(name, slice.money().pounds(), true));
            var swatch = new Region();
            swatch.getStyleClass().addAll("legend-swatch", Gauge.partClass(segments.size() - 1));
            rows.add(figures(swatch, name + ", " + range(band), money(Optional.of(slice)), names(slice.who())));
        });
        var whole = segments.stream().map(Gauge.Segment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() > 0) {
            rows.addFirst(new Gauge(segments, Optional.empty(), whole, texts.of("benefits.sizes")));
        }
        return rows;
    }

    private String range(SizeBand band) {
        var below = band.below();
        return below == null ? texts.of("benefits.range.above") : texts.of("benefits.range.below", Words.limit(below));
    }

    private Node largest(WhoBenefits benefits) {
        return row(benefits.oneKeepsMuch() ? State.INFORMATION : State.NONE, texts.of("benefits.largest"), benefits.largest());
    }

    private Node row(State state, String label, Optional<Slice> slice) {
        return figures(state == State.NONE ? new Region() : new StateShape(state, StateShape.IN_COUNT), label, money(slice),
                names(slice.map(Slice::who).orElse(List.of())));
    }

    private String money(Optional<Slice> slice) {
        return slice.map(it -> {
            Fraction share = it.share();
            return share == null ? it.money().toString() : it.money() + ", " + Words.percent(share);
        }).orElse(texts.of("benefits.nobody"));
    }

    private String names(List<String> who) {
        return who.size() > 3 ? texts.of("benefits.more", Words.list(who.subList(0, 2)), who.size() - 2) : Words.list(who);
    }

    private Optional<Node> unknown(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(noted(State.UNKNOWN, texts.of(key, names(names))));
    }

    private Node marker(MillionMarker marker) {
        return noted(State.INFORMATION, texts.of("benefits.million", marker.value().toString(), Words.money(marker.asked()), Words.money(marker.best())));
    }

    static Node noted(State state, String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return new HBox(8, new StateShape(state, StateShape.IN_COUNT), label);
    }

    /// A sign, a label with who it is beneath, and the figure at the right.
    static Node figures(Region sign, String label, String figure, String second) {
        var name = new Label(label);
        name.setWrapText(true);
        var lines = new VBox(name);
        if (!second.isEmpty()) {
            var who = new Label(second);
            who.getStyleClass().addAll("small", "muted");
            who.setWrapText(true);
            lines.getChildren().add(who);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var sum = new Label(figure);
        sum.getStyleClass().add("strong");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, lines, sum);
        if (!sign.getStyleClass().isEmpty()) {
            row.getChildren().addFirst(sign);
        }
        row.getStyleClass().add("benefit");
        row.setAccessibleText(label + ": " + figure + ". " + second);
        return row;
    }
}
