package org.bidweave.ui.consortium.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.allocation.OtherBids;
import org.bidweave.allocation.ShortNames;
import org.bidweave.allocation.StaffUse;
import org.bidweave.allocation.StaffWords;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Verdict;
import org.bidweave.model.Decimal;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Exports;
import org.jspecify.annotations.Nullable;

/// The partners' pools of staff: what each holds, what this bid and the other live bids take from it, and what is left. The worst come first.
final class PoolsPanel extends VBox {

    private final Session session;
    private final Texts texts;
    private final Consumer<Place> go;
    private final VBox pools = new VBox(0);
    private final SectionHead head;
    private final Button export;
    private List<StaffUse> uses = List.of();

    PoolsPanel(Session session, Texts texts, Exports files, Consumer<Place> go) {
        super(8);
        this.session = session;
        this.texts = texts;
        this.go = go;
        setId("pools");
        getStyleClass().add("allocation-side");
        export = new Button(texts.of("coverage.export"), Icon.EXPORT.draw());
        export.setId("export-pools");
        export.setAccessibleText(texts.of("allocation.pools.export"));
        export.setOnAction(_ -> files.save(texts.of("allocation.pools"), table()));
        head = new SectionHead(texts.of("allocation.pools"), "", export);
        var scroll = new ScrollPane(pools);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
    }

    static OtherBids others(Session session) {
        return OtherBids.of(session.othersProperty().get(), session.bid().id(), session.today());
    }

    void show() {
        var others = others(session);
        session.workOut(live -> StaffUse.in(live.plan(), others), this::show);
    }

    private void show(List<StaffUse> found) {
        uses = found.stream().sorted(Comparator.comparing(StaffUse::verdict).reversed()).toList();
        long twice = uses.stream().filter(use -> use.verdict() == Verdict.GAP || use.verdict() == Verdict.RISK).count();
        head.setSecond(uses.isEmpty() ? "" : texts.of("allocation.pools.second", uses.size(), twice));
        export.setDisable(uses.isEmpty());
        pools.getChildren().setAll(uses.stream().map(this::pool).toList());
        if (uses.isEmpty()) {
            pools.getChildren().setAll(wrapped(texts.of("allocation.pools.none"), "muted"));
        }
    }

    /// What is on screen, a row for each figure of each pool.
    private List<List<String>> table() {
        var head = Stream.of("partner", "pool", "for", "staff").map(column -> texts.of("allocation.pools.column." + column)).toList();
        return Stream.concat(Stream.of(head), uses.stream().flatMap(use -> Stream.concat(figures(use).stream(), left(use))
                .map(figure -> List.of(use.partner().name(), use.pool(), figure.words, figure.staff == null ? "" : figure.staff.toString())))).toList();
    }

    private Node pool(StaffUse use) {
        var state = States.of(use.verdict());
        var name = new Label(name(use) + (use.pool().isEmpty() ? "" : ", " + use.pool()));
        name.getStyleClass().add("strong");
        if (state != State.NONE) {
            name.setGraphic(new StateShape(state, StateShape.IN_LIST));
            name.setGraphicTextGap(8);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var open = new Button(texts.of("allocation.pools.open"));
        open.getStyleClass().add("link");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(texts.of("allocation.pools.open.of", use.partner().name()));
        open.setOnAction(_ -> go.accept(new Place.Consortium(use.partner().id(), MemberSection.STAFF)));
        var line = new HBox(8, name, gap, open);
        line.setAlignment(Pos.CENTER_LEFT);
        var parts = new ArrayList<Node>(List.of(line));
        if (use.verdict() != Verdict.NOT_APPLICABLE) {
            parts.add(wrapped(StaffWords.of(use), "muted"));
        }
        parts.add(rows(use));
        if (!use.later().isEmpty()) {
            parts.add(wrapped(texts.of("allocation.pools.later", StaffWords.later(use.later())), "small"));
        }
        var box = new VBox(6);
        box.getChildren().setAll(parts);
        box.getStyleClass().add("pool");
        return box;
    }

    private String name(StaffUse use) {
        return ShortNames.of(session.liveProperty().get().plan()).getOrDefault(use.partner().id(), use.partner().name());
    }

    private RowTable rows(StaffUse use) {
        var table = new RowTable(HPos.LEFT, HPos.RIGHT);
        figures(use).forEach(figure -> table.row(RowTable.wrapped(figure.words),
                RowTable.whole(figure.staff == null ? texts.of("allocation.pools.not-entered") : figure.staff.toString())));
        var left = use.left();
        if (left != null && use.verdict() != Verdict.NOT_APPLICABLE) {
            var result = RowTable.whole(texts.of(left.isNegative() ? "allocation.pools.short" : "allocation.pools.left", left.value().abs().toPlainString()));
            result.getStyleClass().add("strong");
            table.row(RowTable.wrapped(whenLeft(use)), result);
        }
        return table;
    }

    private Stream<Figure> left(StaffUse use) {
        return Stream.ofNullable(use.left()).map(left -> new Figure(texts.of("allocation.pools.export.left", whenLeft(use)), left));
    }

    private String whenLeft(StaffUse use) {
        return texts.of(use.elsewhere().isEmpty() ? "allocation.pools.here" : "allocation.pools.all-won");
    }

    /// Full-time staff, `null` where not entered, and what they are for.
    private record Figure(String words, @Nullable Decimal staff) {}

    /// What is promised here and elsewhere, and what there is.
    private List<Figure> figures(StaffUse use) {
        var figures = new ArrayList<Figure>();
        use.byLot().forEach((lot, staff) -> figures.add(new Figure(texts.of(use.worst().contains(lot) ? "allocation.pools.lot" : "allocation.pools.lot.instead",
                session.bid().tender().lot(lot).name()), staff)));
        use.elsewhere().forEach(promise -> figures.add(new Figure(texts.of("allocation.pools.bid", promise.title(), StaffWords.likely(promise),
                promise.period().words()), promise.staff())));
        figures.add(new Figure(texts.of("allocation.pools.held"), use.held()));
        return figures;
    }

    private static Label wrapped(String words, String style) {
        var label = RowTable.wrapped(words);
        label.getStyleClass().add(style);
        return label;
    }
}
