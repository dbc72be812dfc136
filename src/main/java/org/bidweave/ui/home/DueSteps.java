package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bidweave.model.Progress;
import org.bidweave.session.Live;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Pressing;
import org.bidweave.timetable.StepWords;

/// What the timetables of the bids press for. A bid that is decided presses for nothing.
final class DueSteps {

    /// A step of one of the bids.
    record DueStep(Live bid, Pressing pressing) {

        LocalDate day() {
            return Objects.requireNonNull(pressing.step().day());
        }
    }

    private DueSteps() {}

    static List<Pressing> pressing(Live live, LocalDate today) {
        return live.bid().progress() == Progress.DECIDED ? List.of() : Plan.of(live.bid(), today).pressing();
    }

    /// Of all bids, the oldest first.
    static List<DueStep> of(List<Live> bids, LocalDate today) {
        return bids.stream().flatMap(live -> pressing(live, today).stream().map(step -> new DueStep(live, step)))
                .sorted(Comparator.comparing(DueStep::day))
                .toList();
    }

    static StepWords words(Live live, LocalDate today) {
        return new StepWords(today, live.bid().timetable().nation());
    }
}
