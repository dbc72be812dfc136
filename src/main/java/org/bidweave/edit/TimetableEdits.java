package org.bidweave.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.model.BankHolidayNation;
import org.bidweave.model.Milestone;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Timetable;
import org.jspecify.annotations.Nullable;

/// What a user changes in the timetable. One that is not there any more stays away.
public final class TimetableEdits {

    private TimetableEdits() {}

    public static Edit rename(MilestoneId id, String name) {
        return milestone("Step’s name", id, it -> it.withName(name));
    }

    public static Edit setDaysBefore(MilestoneId id, int days) {
        return milestone("Days before submission", id, it -> it.withDaysBefore(days));
    }

    public static Edit setOn(MilestoneId id, @Nullable LocalDate day) {
        return milestone("Step’s own day", id, it -> it.withOn(day));
    }

    public static Edit setDone(MilestoneId id, @Nullable LocalDate day) {
        return milestone(day == null ? "Step not done" : "Step done", id, it -> it.withDone(day));
    }

    /// A new step without a name, on the day of submission; before another one, or at the end.
    public static Edit insert(MilestoneId id, Optional<MilestoneId> before) {
        return timetable("New step", timetable -> timetable.withMilestones(inserted(timetable.milestones(), blank(id), before)));
    }

    public static Edit delete(MilestoneId id) {
        return timetable("Step deleted", timetable -> timetable.withMilestones(
                timetable.milestones().stream().filter(it -> !it.id().equals(id)).toList()));
    }

    public static Edit sort(List<Milestone> byDay) {
        return timetable("Timetable sorted by date", timetable -> timetable.withMilestones(byDay));
    }

    public static Edit squeeze(List<Milestone> squeezed) {
        return timetable("Timetable squeezed", timetable -> timetable.withMilestones(squeezed));
    }

    /// The standard steps; what was done stays done.
    public static Edit standard() {
        return timetable("Standard timetable", timetable -> timetable.withMilestones(
                Timetable.STANDARD.milestones().stream().map(it -> it.withDone(done(timetable, it.id()))).toList()));
    }

    public static Edit setNation(BankHolidayNation nation) {
        return timetable("Bank holidays", timetable -> timetable.withNation(nation));
    }

    /// "step-1": the first number that neither the timetable nor `taken` uses.
    public static MilestoneId nextId(Timetable timetable, Set<MilestoneId> taken) {
        var used = Stream.concat(timetable.milestones().stream().map(Milestone::id), taken.stream()).toList();
        return Stream.iterate(1, number -> number + 1).map(number -> new MilestoneId("step-" + number))
                .filter(id -> !used.contains(id)).findFirst().orElseThrow();
    }

    private static Milestone blank(MilestoneId id) {
        return new Milestone(id, "", 0, null, null);
    }

    private static List<Milestone> inserted(List<Milestone> milestones, Milestone fresh, Optional<MilestoneId> before) {
        var all = new ArrayList<>(milestones);
        var place = all.stream().map(Milestone::id).toList().indexOf(before.orElse(fresh.id()));
        all.add(place < 0 ? all.size() : place, fresh);
        return all;
    }

    private static @Nullable LocalDate done(Timetable timetable, MilestoneId id) {
        return timetable.milestones().stream().filter(it -> it.id().equals(id)).map(Milestone::done)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Edit milestone(String name, MilestoneId id, UnaryOperator<Milestone> change) {
        return timetable(name, timetable -> timetable.withMilestone(id, change));
    }

    private static Edit timetable(String name, UnaryOperator<Timetable> change) {
        return new Edit(name, bid -> bid.withTimetable(change.apply(bid.timetable())));
    }
}
