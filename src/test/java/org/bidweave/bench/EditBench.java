package org.bidweave.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.optimise.Addition;
import org.bidweave.optimise.Additions;
import org.bidweave.session.Live;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A session of edits at the largest bid, until what the rules say of both views is there, beside working it all out without any memory and
/// reading every word of it; and the candidates: `mvn -q test -Dgroups=bench -Dtest=EditBench`.
@Tag("bench")
class EditBench {

    private static final int EDITS = 400;
    private static final int WARM = 150;
    private static final int CANDIDATES = 500;
    private static final int ROUNDS = 5;

    @Test
    void anEditIsJudgedAtOnce() {
        var session = new RandomSession(LargeBid.bid(), 3);
        var live = Live.of(Checks.STANDARD, session.bid(), session.shown(), LargeBid.TODAY);
        var ours = new ArrayList<Double>();
        var fresh = new ArrayList<Double>();
        var worded = new ArrayList<Double>();
        for (int edit = 0; edit < WARM + EDITS; edit++) {
            var before = live;
            var now = milliseconds(ours, () -> {
                session.step();
                return before.now(Checks.STANDARD, session.bid(), session.shown(), LargeBid.TODAY);
            });
            milliseconds(fresh, () -> Live.of(Checks.STANDARD, session.bid(), session.shown(), LargeBid.TODAY));
            milliseconds(worded, () -> words(Live.of(Checks.STANDARD, session.bid(), session.shown(), LargeBid.TODAY)));
            live = now;
        }
        heading(EDITS + " edits, ms until judged");
        row("as the program does", ours.subList(WARM, WARM + EDITS));
        row("without any memory", fresh.subList(WARM, WARM + EDITS));
        row("and with every word", worded.subList(WARM, WARM + EDITS));
    }

    @Test
    void fiveHundredCandidatesAreRankedInTheBackground() {
        var bid = LargeBid.with(CANDIDATES);
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            milliseconds(times, () -> ranked(new Additions(Checks.STANDARD, bid, bid.current(), View.PLANNED, LargeBid.TODAY)));
        }
        heading(CANDIDATES + " candidates, ms, " + ROUNDS + " times");
        row("all of them", times.subList(1, ROUNDS));
    }

    /// As the session does: some at a time, on as many threads as there are.
    private static List<Addition> ranked(Additions additions) {
        return Additions.ranked(additions.candidates().parallelStream().map(additions::of).toList());
    }

    private static long words(Live live) {
        return List.of(View.values()).stream()
                .flatMap(view -> live.in(view).findings().stream()).mapToLong(finding -> finding.message().length() + finding.fixes().size()).sum();
    }

    private static <T> T milliseconds(List<Double> times, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        times.add((System.nanoTime() - start) / 1e6);
        return result;
    }

    private static void heading(String what) {
        System.out.printf(Locale.UK, "%n%-36s %8s %8s %8s    load %.1f%n", what, "half", "99 in 100", "slowest",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void row(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(Locale.UK, "%-36s %8.1f %8.1f %8.1f%n", what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.getLast());
    }
}
