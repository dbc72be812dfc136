package org.bidweave.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.Dates;
import org.bidweave.model.Milestone;
import org.bidweave.model.Timetable;

/// The timetable of a bid as it stands today: every milestone on its day, in the timetable's own order.
public record Plan(Timetable timetable, Dates dates, LocalDate today, List<Planned> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    public static Plan of(Bid bid, LocalDate today) {
        var dates = bid.tender().dates();
        var steps = bid.timetable().milestones().stream().map(it -> Planned.of(it, bid.timetable(), dates, today)).toList();
        return new Plan(bid.timetable(), dates, today, steps);
    }

    /// The steps that should have been done before today, the oldest first.
    public List<Planned> late() {
        return dated().stream().flatMap(Plan::ours).filter(Planned::late).toList();
    }

    /// Our steps and the buyer's days that have one, by day; on the same day ours come first.
    public List<Dated> dated() {
        return Stream.concat(steps.stream().flatMap(Plan::ours), buyers()).sorted(Comparator.comparing(Dated::day)).toList();
    }

    /// The first of our steps that is not done or of the buyer's days, from today on.
    public Optional<Dated> next() {
        return dated().stream().filter(it -> !it.day().isBefore(today)).filter(Plan::open).findFirst();
    }

    /// What deserves attention now: the oldest late step, which stands for all that are late, then what is due today and within the week.
    /// Nothing once submission is past.
    public List<Pressing> pressing() {
        if (over()) {
            return List.of();
        }
        var late = late();
        return Stream.concat(
                late.stream().limit(1).map(first -> new Pressing(first, late.size() - 1)),
                dated().stream().flatMap(Plan::ours).filter(step -> step.due().pressing() && !step.late()).map(step -> new Pressing(step, 0))).toList();
    }

    /// The submission is past: what was not done will not be.
    public boolean over() {
        var submission = dates.submission();
        return submission != null && submission.isBefore(today);
    }

    /// The milestones by day; those without one last, and in their order.
    public List<Milestone> byDay() {
        return steps.stream()
                .sorted(Comparator.comparing(Planned::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Planned::milestone)
                .toList();
    }

    private Stream<Dated> buyers() {
        return Stream.of(BuyersDate.values()).flatMap(which -> Stream.ofNullable(which.day(dates)).map(day -> new Dated.Buyers(which, day)));
    }

    private static Stream<Dated> ours(Planned planned) {
        return Stream.ofNullable(planned.day()).map(day -> new Dated.Ours(planned, day));
    }

    private static Stream<Planned> ours(Dated dated) {
        return dated instanceof Dated.Ours(var planned, _) ? Stream.of(planned) : Stream.empty();
    }

    private static boolean open(Dated dated) {
        return !(dated instanceof Dated.Ours(var planned, _) && planned.done());
    }
}
