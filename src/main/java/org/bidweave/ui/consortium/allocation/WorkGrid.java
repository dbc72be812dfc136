package org.bidweave.ui.consortium.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.bidweave.allocation.AllocationSheet;
import org.bidweave.allocation.AllocationSheet.Row;
import org.bidweave.allocation.NeedHaveGap;
import org.bidweave.allocation.Pools;
import org.bidweave.allocation.ShortNames;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.edit.Allocated;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.OrganisationId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.grid.RowAct;

/// Every lot, line and place down, what is asked and what each partner puts on it across; one types into it as into Excel.
final class WorkGrid extends StackPane {

    private static final double LETTER = 7.5;
    private static final double NARROWEST = 68;
    private static final double WIDEST = 190;
    private static final double SHAPE = 24;
    private static final int STAYING = 5;

    private final Session session;
    private final Texts texts;
    private final Clip clip;
    private final List<RowAct<Row>> acts;
    private final Runnable whenSelected;
    private Measure measure = Measure.PEOPLE;
    private boolean onlyGaps;
    private Map<OrganisationId, String> partners = Map.of();
    private AllocationSheet sheet;
    private Situation plan;
    private WorkEntry entry;
    private Grid<Row, Allocated> grid;

    WorkGrid(Session session, Texts texts, Clip clip, List<RowAct<Row>> acts, Runnable whenSelected) {
        this.session = session;
        this.texts = texts;
        this.clip = clip;
        this.acts = acts;
        this.whenSelected = whenSelected;
        var live = session.liveProperty().get();
        plan = live.plan();
        sheet = new AllocationSheet(plan, live.situation(session.viewProperty().get()));
        entry = new WorkEntry(texts, plan, Pools.of(plan));
        partners = columns();
        grid = made();
    }

    AllocationSheet sheet() {
        return sheet;
    }

    /// The situation whose figures are shown: a new grid only where other partners have a column.
    void show() {
        var live = session.liveProperty().get();
        plan = live.plan();
        sheet = new AllocationSheet(plan, live.situation(session.viewProperty().get()));
        entry = new WorkEntry(texts, plan, Pools.of(plan));
        var now = columns();
        if (now.equals(partners)) {
            showRows();
        } else {
            partners = now;
            grid = made();
        }
    }

    void setMeasure(Measure now) {
        grid.commit();
        measure = now;
        grid = made();
    }

    void setOnlyGaps(boolean only) {
        grid.commit();
        onlyGaps = only;
        showRows();
    }

    /// All of it, for a file, with what was typed last.
    List<List<String>> table() {
        grid.commit();
        return new WorkSheet(texts, plan.tender(), sheet, wholeNames()).rows();
    }

    List<Row> selected() {
        return grid.selectedRows();
    }

    void takeKeyboard() {
        grid.table().requestFocus();
    }

    private void showRows() {
        grid.setRows(rows());
    }

    private List<Row> rows() {
        return onlyGaps ? sheet.withGap() : sheet.rows();
    }

    /// Partners of whose columns something is selected.
    List<OrganisationId> selectedPartners() {
        var ids = List.copyOf(partners.keySet());
        int each = measure == Measure.BOTH ? 2 : 1;
        return grid.selectedColumns().stream().filter(column -> column >= STAYING).map(column -> ids.get((column - STAYING) / each)).distinct().toList();
    }

    private Map<OrganisationId, String> columns() {
        return signed(ShortNames.of(session.liveProperty().get().plan()));
    }

    /// A file has the room that the heads on screen have not.
    private Map<OrganisationId, String> wholeNames() {
        var names = new LinkedHashMap<OrganisationId, String>();
        partners.keySet().forEach(id -> names.put(id, plan.bid().nameOf(id)));
        return signed(names);
    }

    /// With a word at those who have not signed, where only who has counts.
    private Map<OrganisationId, String> signed(Map<OrganisationId, String> all) {
        var counted = session.liveProperty().get().situation(session.viewProperty().get()).members().stream().map(it -> it.id()).toList();
        var names = new LinkedHashMap<OrganisationId, String>();
        all.forEach((id, name) -> names.put(id, counted.contains(id) ? name : texts.of("allocation.unsigned", name)));
        return names;
    }

    private Grid<Row, Allocated> made() {
        var columns = new ArrayList<>(asked());
        partners.forEach((partner, name) -> columns.addAll(of(partner, name)));
        var made = new Grid<Row, Allocated>(texts, clip, columns, this::apply, Optional.empty());
        made.setDepth(Row::depth);
        made.setDense();
        made.fill();
        made.setRowActs(acts);
        made.setRows(rows());
        rows().stream().filter(Row::isPlace).findFirst().ifPresent(row -> made.select(row, STAYING));
        made.whenSelected(whenSelected);
        getChildren().setAll(made);
        return made;
    }

    /// As wide as the sums of all places, which are the longest.
    private List<Column<Row, Allocated>> asked() {
        var all = sheet.rows().isEmpty() ? NeedHaveGap.NONE : sheet.figures(sheet.rows().getFirst());
        return List.of(
                Column.<Row, Allocated>of(texts.of("allocation.place"), 176, Kind.TEXT, this::name).stays(),
                Column.<Row, Allocated>of(texts.of("consortium.allocation.need"), width(Words.count(all.need())), Kind.NUMBER, row -> asked(row, Words.count(sheet.figures(row).need()))).stays(),
                Column.<Row, Allocated>of(texts.of("consortium.allocation.have"), width(Figures.have(all)), Kind.NUMBER, row -> Figures.have(sheet.figures(row))).stays(),
                Column.<Row, Allocated>of(texts.of("consortium.allocation.gap"), width(Figures.gap(all)) + SHAPE, Kind.NUMBER, row -> asked(row, Figures.gap(sheet.figures(row)))).stays()
                        .state(row -> States.of(sheet.figures(row).verdict())),
                Column.<Row, Allocated>of(texts.of("allocation.served-by"), 84, Kind.NUMBER, this::servedBy).stays()
                        .state(row -> row.isPlace() && sheet.partners(row) == 1 ? State.INFORMATION : State.NONE));
    }

    private String name(Row row) {
        var tender = plan.tender();
        var area = row.area();
        var line = row.line();
        var lot = row.lot();
        if (area != null) {
            return tender.areaName(area);
        }
        if (line != null) {
            return tender.lineName(line);
        }
        return lot == null ? texts.of("allocation.together") : tender.lot(lot).name();
    }

    private String asked(Row row, String figure) {
        return sheet.figures(row).verdict() == Verdict.NOT_APPLICABLE ? "" : figure;
    }

    private String servedBy(Row row) {
        return row.isPlace() ? String.valueOf(sheet.partners(row)) : "";
    }

    private List<Column<Row, Allocated>> of(OrganisationId partner, String name) {
        return switch (measure) {
            case PEOPLE -> List.of(people(partner, name));
            case STAFF -> List.of(staff(partner, name));
            case BOTH -> List.of(people(partner, texts.of("allocation.column.people", name)), staff(partner, texts.of("allocation.column.staff", name)));
        };
    }

    private Column<Row, Allocated> people(OrganisationId partner, String title) {
        return Column.<Row, Allocated>of(title, width(title), Kind.NUMBER, row -> {
            var part = sheet.part(row, partner);
            return sheet.has(row, partner) ? Figures.people(part.people(), part.peopleOpen()) : "";
        }).state(row -> tooMuch(row, partner)).entered((row, typed) -> entry.people(row, partner, typed));
    }

    private Column<Row, Allocated> staff(OrganisationId partner, String title) {
        return Column.<Row, Allocated>of(title, width(title), Kind.NUMBER, row -> {
            var part = sheet.part(row, partner);
            return sheet.has(row, partner) ? Figures.staff(part.staff(), part.staffOpen()) : "";
        }).state(row -> tooMuch(row, partner)).entered((row, typed) -> entry.staff(row, partner, typed));
    }

    private State tooMuch(Row row, OrganisationId partner) {
        return row.isPlace() && sheet.part(row, partner).promisesTooMuch() ? State.RISK : State.NONE;
    }

    private static double width(String title) {
        return Math.clamp(Math.ceil(title.length() * LETTER) + 24, NARROWEST, WIDEST);
    }

    private void apply(Act act, List<Allocated> changes) {
        session.apply(AlternativeEdits.allocate(session.alternativeProperty().get(), called(act, changes), changes));
    }

    private String called(Act act, List<Allocated> changes) {
        var who = changes.stream().map(Allocated::member).distinct().toList();
        var whose = who.size() == 1 ? Words.of(plan.bid().organisation(who.getFirst()).map(plan.bid()::shortName).orElse("")) + " allocation" : "Allocation";
        return switch (act) {
            case ENTER, INSERT, DELETE -> whose;
            case CLEAR, CUT -> "Clear in the allocation, " + Words.count(changes.size(), "figure");
            case PASTE -> "Paste into the allocation, " + Words.count(changes.size(), "figure");
            case FILL -> "Fill in the allocation, " + Words.count(changes.size(), "figure");
        };
    }

    void commit() {
        grid.commit();
    }
}
