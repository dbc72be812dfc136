package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.timetable.Due;
import org.bidweave.timetable.PastDeadline;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Pressing;
import org.bidweave.timetable.StageDue;
import org.bidweave.timetable.StepWords;

/// What the timetables of the bids press for, and how far their partners have to have come. A bid that is decided presses for nothing.
final class DueSteps {

    /// A line of what is due in one of the bids.
    sealed interface DueStep {

        Live bid();

        LocalDate day();

        Due due();

        /// How many things it stands for.
        int count();
    }

    /// A step of the timetable.
    record OfTimetable(Live bid, Pressing pressing) implements DueStep {

        @Override
        public LocalDate day() {
            return Objects.requireNonNull(pressing.step().day());
        }

        @Override
        public Due due() {
            return pressing.step().due();
        }

        @Override
        public int count() {
            return 1 + pressing.moreLate();
        }
    }

    /// A stage that partners have to reach.
    record OfPartners(Live bid, StageDue stage) implements DueStep {

        @Override
        public LocalDate day() {
            return stage.by();
        }

        @Override
        public Due due() {
            return stage.due();
        }

        @Override
        public int count() {
            return stage.partners().size();
        }
    }

    /// The day of submission itself, where it is past and the bid is not noted as sent.
    record OfDeadline(Live bid, LocalDate day) implements DueStep {

        @Override
        public Due due() {
            return Due.LATE;
        }

        @Override
        public int count() {
            return 1;
        }
    }

    private DueSteps() {}

    static List<Pressing> pressing(Live live, LocalDate today) {
        return isOpen(live) ? Plan.of(live.bid(), today).pressing() : List.of();
    }

    private static List<StageDue> partners(Live live, LocalDate today) {
        return isOpen(live) ? StageDue.pressing(live.bid(), today) : List.of();
    }

    private static boolean isOpen(Live live) {
        return live.bid().progress() != Progress.DECIDED;
    }

    /// Of all bids, the oldest first.
    static List<DueStep> of(List<Live> bids, LocalDate today) {
        return bids.stream().flatMap(live -> of(live, today))
                .sorted(Comparator.comparing(DueStep::day))
                .toList();
    }

    private static Stream<DueStep> of(Live live, LocalDate today) {
        Stream<DueStep> passed = PastDeadline.of(live.bid(), today).stream().map(day -> new OfDeadline(live, day));
        Stream<DueStep> steps = pressing(live, today).stream().map(step -> new OfTimetable(live, step));
        Stream<DueStep> partners = partners(live, today).stream().map(stage -> new OfPartners(live, stage));
        return Stream.concat(passed, Stream.concat(steps, partners));
    }

    static StepWords words(Live live, LocalDate today) {
        return new StepWords(today, live.bid().timetable().nation());
    }
}
