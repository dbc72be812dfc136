package org.bidweave.ui.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.model.Lot;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Money;
import org.bidweave.timetable.BuyersDate;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Planned;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Which dates a change moves, which steps of the timetable are late then, and what it does to the yearly values.
record VersionNews(Texts texts) {

    record Line(State state, String sentence) {}

    List<Line> between(Situation before, Situation after) {
        var was = Plan.of(before.bid(), before.asOf());
        var is = Plan.of(after.bid(), after.asOf());
        return Stream.of(dates(was, is), steps(was, is), value(before, after)).flatMap(lines -> lines).toList();
    }

    private Stream<Line> dates(Plan was, Plan is) {
        return Stream.of(BuyersDate.values()).flatMap(which -> date(which.words(), which.day(was.dates()), which.day(is.dates())))
                .map(sentence -> new Line(State.INFORMATION, sentence));
    }

    private Stream<String> date(String name, @Nullable LocalDate was, @Nullable LocalDate is) {
        if (Objects.equals(was, is)) {
            return Stream.empty();
        }
        if (was == null || is == null) {
            return Stream.of(is == null ? texts.of("other.effects.date.gone", name) : texts.of("other.effects.date.new", name, Days.fullDay(is)));
        }
        long days = ChronoUnit.DAYS.between(was, is);
        return Stream.of(texts.of(days > 0 ? "other.effects.date.later" : "other.effects.date.earlier",
                name, Days.fullDay(was), Days.fullDay(is), Math.abs(days)));
    }

    private Stream<Line> steps(Plan was, Plan is) {
        var lateBefore = ids(was.late());
        var lateNow = ids(is.late());
        var newlyLate = is.late().stream().filter(step -> !lateBefore.contains(step.milestone().id())).toList();
        long caughtUp = was.late().stream().filter(step -> !lateNow.contains(step.milestone().id())).count();
        long moved = is.steps().stream().filter(step -> !step.done() && moved(step, was)).count();
        return Stream.of(
                line(moved, State.INFORMATION, texts.of("other.effects.moved", moved)),
                line(newlyLate.size(), State.RISK, texts.of("other.effects.late", newlyLate.size(), named(newlyLate))),
                line(caughtUp, State.INFORMATION, texts.of("other.effects.caught-up", caughtUp))).flatMap(lines -> lines);
    }

    private static Stream<Line> line(long count, State state, String sentence) {
        return count == 0 ? Stream.empty() : Stream.of(new Line(state, sentence));
    }

    private static List<MilestoneId> ids(List<Planned> steps) {
        return steps.stream().map(step -> step.milestone().id()).toList();
    }

    private static boolean moved(Planned step, Plan was) {
        return was.steps().stream().anyMatch(before ->
                before.milestone().id().equals(step.milestone().id()) && !Objects.equals(before.day(), step.day()));
    }

    private static String named(List<Planned> steps) {
        return steps.stream().map(step -> step.milestone().name()).collect(Collectors.joining(", "));
    }

    /// Of the lots bid, or of all while none is ticked; as far as they have a value.
    private Stream<Line> value(Situation before, Situation after) {
        var was = Money.sum(values(before));
        var is = Money.sum(values(after));
        var key = before.lotsBid().isEmpty() ? "other.effects.value" : "other.effects.value.bid";
        var by = is.compareTo(was) > 0 ? texts.of("other.effects.more", is.minus(was)) : texts.of("other.effects.less", was.minus(is));
        var without = valued(before) && valued(after) ? "" : " " + texts.of("other.effects.unvalued");
        return was.equals(is) ? Stream.empty() : Stream.of(new Line(State.INFORMATION, texts.of(key, was, is, by) + without));
    }

    private static boolean valued(Situation situation) {
        return values(situation).size() == lots(situation).size();
    }

    private static List<Lot> lots(Situation situation) {
        return situation.lotsBid().isEmpty() ? situation.tender().lots() : situation.lotsBid();
    }

    private static List<Money> values(Situation situation) {
        return lots(situation).stream().map(Lot::annualValue).filter(Objects::nonNull).toList();
    }
}
