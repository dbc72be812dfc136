package org.bidweave.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Addition;
import org.bidweave.optimise.Additions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Five hundred candidates at the largest bid, in either view: all of them on the clock, on as many threads as there are; then each by itself, in time
/// of the processor, beside judging the same trial from scratch in the same run: `mvn -q test -Dgroups=bench -Dtest=CandidatesBench`.
@Tag("bench")
class CandidatesBench {

    private static final int CANDIDATES = 500;
    private static final int WARM = 3;
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aTrialCostsWhatItTouches() {
        var bid = LargeBid.with(CANDIDATES);
        for (var view : View.values()) {
            var now = new Situation(bid, bid.current(), view, LargeBid.TODAY);
            var additions = new Additions(Checks.STANDARD, now, Checks.STANDARD.assess(now));
            var candidates = additions.candidates();
            System.out.printf(Locale.UK, "%n%s, %d candidates, load %.1f%n", view, candidates.size(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            onTheClock(additions, candidates);
            var trials = candidates.stream().map(additions::of).map(Addition::trial).toList();
            var touched = row("tried and compared", candidates, additions::of);
            var judged = row("of that, judged", trials, trial -> Checks.STANDARD.assess(now.with(trial)));
            var scratch = row("judged from scratch", trials, trial -> fromScratch(now, trial));
            System.out.printf(Locale.UK, "from scratch is %.1f times what judging takes, and %.1f times the whole trial%n", scratch / judged, scratch / touched);
        }
    }

    private static Assessment fromScratch(Situation now, Bid trial) {
        return Checks.STANDARD.assess(new Situation(trial, now.alternative().id(), now.view(), now.asOf()));
    }

    private static void onTheClock(Additions additions, List<Organisation> candidates) {
        var times = new ArrayList<Double>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            long start = System.nanoTime();
            Additions.ranked(candidates.parallelStream().map(additions::of).toList());
            times.add((System.nanoTime() - start) / 1e6);
        }
        var sorted = times.stream().skip(WARM).sorted().toList();
        System.out.printf(Locale.UK, "%-22s half %7.0f ms, slowest %7.0f ms%n", "all, on the clock", sorted.get(sorted.size() / 2), sorted.getLast());
    }

    /// The time in the middle.
    private <T> double row(String what, List<T> items, Consumer<T> work) {
        var times = new ArrayList<Double>();
        long allocated = 0;
        for (var item : items) {
            long start = threads.getCurrentThreadCpuTime();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            work.accept(item);
            allocated += threads.getCurrentThreadAllocatedBytes() - bytes;
            times.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
        }
        var sorted = times.stream().sorted().toList();
        System.out.printf(Locale.UK, "%-22s half %7.2f ms, 99 in 100 %7.2f ms of a processor, %6.2f MB each%n", what, sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100), allocated / 1e6 / items.size());
        return sorted.get(sorted.size() / 2);
    }
}
