package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.edit.TimetableEdits;
import org.bidweave.model.MilestoneId;
import org.bidweave.session.Session;
import org.bidweave.timetable.Dated;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Planned;
import org.bidweave.timetable.StepWords;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Edits;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.grid.Rows;
import org.bidweave.ui.shared.typed.DateText;
import org.bidweave.ui.shared.typed.DaysText;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// The timetable as a grid: the milestones in their own order, each of the buyer's days before the first step that comes after it.
final class TimetableSheet implements Rows<TimetableRow, Edit>, Edits<Edit> {

    private final Session session;
    private final Texts texts;
    private final DoneText done;
    private Plan plan;
    private List<TimetableRow> shown = List.of();

    TimetableSheet(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        done = new DoneText(texts, session.today());
        plan = Plan.of(session.bid(), session.today());
    }

    List<Column<TimetableRow, Edit>> columns() {
        return List.of(
                column("tender.timetable.step", 354, Kind.TEXT, step -> step.milestone().name(), this::buyers).bold()
                        .entered(ours(text -> Asked.name(texts, "tender.timetable.nameless", text),
                                (id, name) -> TimetableEdits.rename(id, String.valueOf(name)))),
                column("tender.timetable.before", 90, Kind.NUMBER, step -> String.valueOf(step.milestone().daysBefore()), _ -> "")
                        .entered(ours(text -> new DaysText(texts).read(text),
                                (id, days) -> TimetableEdits.setDaysBefore(id, days == null ? 0 : days))),
                column("tender.timetable.planned", 136, Kind.DATE, TimetableSheet::planned, dated -> Days.withWeekday(dated.day())),
                column("tender.timetable.on", 104, Kind.DATE, step -> Asked.date(step.milestone().on()), _ -> "")
                        .entered(ours(text -> new DateText(texts, session.today()).read(text), TimetableEdits::setOn)),
                column("tender.timetable.stands", 122, Kind.CHOICE, this::stands, dated -> words().stands(dated))
                        .state(this::state),
                column("tender.timetable.done", 84, Kind.CHOICE, step -> done.show(step.milestone().done()), _ -> "")
                        .choices(done::words)
                        .entered(ours(done::read, TimetableEdits::setDone)));
    }

    /// Shows the timetable as the bid has it now.
    Plan refresh() {
        plan = Plan.of(session.bid(), session.today());
        return plan;
    }

    /// With `inPlace` the buyer's days stay between the steps where they were shown last, as long as the steps themselves did not move.
    List<TimetableRow> rows(boolean inPlace) {
        var now = rows();
        boolean same = ours(now).equals(ours(shown)) && Set.copyOf(now).equals(Set.copyOf(shown));
        shown = inPlace && same ? shown : now;
        return shown;
    }

    boolean outOfOrder() {
        return !shown.equals(rows());
    }

    private static List<TimetableRow> ours(List<TimetableRow> rows) {
        return rows.stream().filter(TimetableRow.Ours.class::isInstance).toList();
    }

    private List<TimetableRow> rows() {
        var rows = new ArrayList<TimetableRow>();
        var buyers = new ArrayList<>(plan.dated().stream().filter(Dated.Buyers.class::isInstance).map(Dated.Buyers.class::cast).toList());
        for (var step : plan.steps()) {
            var day = step.day();
            while (day != null && !buyers.isEmpty() && buyers.getFirst().day().isBefore(day)) {
                rows.add(new TimetableRow.Buyers(buyers.removeFirst().which()));
            }
            rows.add(new TimetableRow.Ours(step.milestone().id()));
        }
        buyers.forEach(buyer -> rows.add(new TimetableRow.Buyers(buyer.which())));
        return rows;
    }

    @Override
    public TimetableRow next(Collection<TimetableRow> taken) {
        var ids = taken.stream().flatMap(row -> row instanceof TimetableRow.Ours(var id) ? Stream.of(id) : Stream.empty()).collect(Collectors.toSet());
        return new TimetableRow.Ours(TimetableEdits.nextId(session.bid().timetable(), ids));
    }

    @Override
    public Edit insert(TimetableRow row, Optional<TimetableRow> before) {
        return switch (row) {
            case TimetableRow.Ours(var id) -> TimetableEdits.insert(id, before.flatMap(this::stepFrom));
            case TimetableRow.Buyers _ -> nothing();
        };
    }

    @Override
    public Edit delete(TimetableRow row) {
        return switch (row) {
            case TimetableRow.Ours(var id) -> TimetableEdits.delete(id);
            case TimetableRow.Buyers _ -> nothing();
        };
    }

    @Override
    public void apply(Act act, List<Edit> edits) {
        session.apply(edits.size() == 1 ? edits.getFirst() : Edit.together(texts.of("tender.timetable.act." + act.name()), edits));
    }

    /// The first of our steps from a row on.
    private Optional<MilestoneId> stepFrom(TimetableRow row) {
        return shown.stream().dropWhile(other -> !other.equals(row))
                .flatMap(other -> other instanceof TimetableRow.Ours(var id) ? Optional.of(id).stream() : Optional.<MilestoneId>empty().stream())
                .findFirst();
    }

    private static Edit nothing() {
        return Edit.together("", List.of());
    }

    private StepWords words() {
        return new StepWords(session.today(), plan.timetable().nation());
    }

    private Column<TimetableRow, Edit> column(
            String key, double width, Kind kind, Function<Planned, String> ours, Function<Dated, String> buyers) {
        return Column.of(texts.of(key), width, kind, row -> switch (row) {
            case TimetableRow.Ours(var id) -> step(id).map(ours).orElse("");
            case TimetableRow.Buyers(var which) -> Optional.ofNullable(which.day(plan.dates()))
                    .map(day -> buyers.apply(new Dated.Buyers(which, day))).orElse("");
        });
    }

    private <T> BiFunction<TimetableRow, String, Entry<Edit>> ours(
            Function<String, Typed<T>> read, BiFunction<MilestoneId, @Nullable T, Edit> edit) {
        return (row, text) -> switch (row) {
            case TimetableRow.Ours(var id) -> Entry.of(read.apply(text), value -> edit.apply(id, value.orElse(null)));
            case TimetableRow.Buyers _ -> new Entry.Refused<>(texts.of("tender.timetable.buyers.not"));
        };
    }

    /// The day on which it was done stands beside it.
    private String stands(Planned step) {
        return step.done() ? texts.of("tender.timetable.done") : words().stands(step);
    }

    private String buyers(Dated dated) {
        return texts.of("tender.timetable.buyers", dated.words());
    }

    private State state(TimetableRow row) {
        return row instanceof TimetableRow.Ours(var id) ? step(id).map(step -> States.of(step.due())).orElse(State.NONE) : State.NONE;
    }

    private Optional<Planned> step(MilestoneId id) {
        return plan.steps().stream().filter(step -> step.milestone().id().equals(id)).findFirst();
    }

    private static String planned(Planned step) {
        var day = step.day();
        return day == null ? "" : Days.withWeekday(day);
    }
}
