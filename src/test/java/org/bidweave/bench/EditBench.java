package org.bidweave.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.session.Live;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A session of edits at the largest bid, until what the rules say of both views is there, beside working it all out without any memory and
/// reading every word of it: `mvn -q test -Dgroups=bench -Dtest=EditBench`. On the clock; and in time of a processor, which other work on the
/// machine lengthens less.
@Tag("bench")
class EditBench {

    private static final int EDITS = 400;
    private static final int WARM = 150;

    @Test
    void anEditIsJudgedAtOnce() {
        var session = new RandomSession(LargeBid.bid(), 3);
        var live = Live.of(Checks.STANDARD, session.bid(), session.shown(), LargeBid.TODAY);
        var ours = new ArrayList<Double>();
        var ourProcessor = new ArrayList<Double>();
        var freshProcessor = new ArrayList<Double>();
        var worded = new ArrayList<Double>();
        for (int edit = 0; edit < WARM + EDITS; edit++) {
            var before = live;
            live = milliseconds(ours, System::nanoTime, () -> {
                session.step();
                return before.now(Checks.STANDARD, session.bid(), session.shown(), LargeBid.TODAY);
            });
            milliseconds(ourProcessor, EditBench::processor, () -> judged(before.plan().now(session.bid(), session.shown(), LargeBid.TODAY), before.signed()));
            milliseconds(freshProcessor, EditBench::processor, () -> judged(new Situation(session.bid(), session.shown(), View.PLANNED, LargeBid.TODAY)));
            milliseconds(worded, System::nanoTime, () -> words(Live.of(Checks.STANDARD, session.bid(), session.shown(), LargeBid.TODAY)));
        }
        System.out.printf(Locale.UK, "%n%-44s %8s %8s %8s    load %.1f%n", EDITS + " edits, ms until judged", "half", "99 in 100", "slowest",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        row("on the clock", ours);
        row("of a processor, both views", ourProcessor);
        row("the same without any memory", freshProcessor);
        row("on the clock, without, and with every word", worded);
    }

    private static int judged(Situation plan, Situation signedBefore) {
        return judgedBoth(plan, signedBefore.now(plan));
    }

    private static int judged(Situation plan) {
        return judgedBoth(plan, plan.in(View.SECURED));
    }

    private static int judgedBoth(Situation plan, Situation signed) {
        return Checks.STANDARD.assess(plan).rules().size() + Checks.STANDARD.assess(signed).rules().size();
    }

    private static long words(Live live) {
        return List.of(View.values()).stream()
                .flatMap(view -> live.in(view).findings().stream()).mapToLong(finding -> finding.message().length() + finding.fixes().size()).sum();
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T milliseconds(List<Double> times, LongSupplier clock, Supplier<T> work) {
        long start = clock.getAsLong();
        var result = work.get();
        times.add((clock.getAsLong() - start) / 1e6);
        return result;
    }

    private static void row(String what, List<Double> times) {
        var sorted = times.stream().skip(WARM).sorted().toList();
        System.out.printf(Locale.UK, "%-44s %8.1f %8.1f %8.1f%n", what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.getLast());
    }
}
