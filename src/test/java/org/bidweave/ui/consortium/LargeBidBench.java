package org.bidweave.ui.consortium;

import static org.bidweave.tour.FxTest.onFxThread;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.bidweave.bench.Drawn;
import org.bidweave.bench.Frames;
import org.bidweave.bench.LargeBid;
import org.bidweave.bench.RandomEdits;
import org.bidweave.check.View;
import org.bidweave.edit.Edit;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.findings.FindingsPanel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// From an edit of the largest bid to its findings in the window, styled and laid out: the rules, the findings alone, and the whole screen of the
/// consortium. The ranking of candidates, which follows, is left out: `mvn -q test -Dgroups=bench -Dtest=LargeBidBench`.
@Tag("bench")
class LargeBidBench {

    private static final int EDITS = 400;
    private static final int WARM = 150;

    private final ArrayDeque<Runnable> asked = new ArrayDeque<>();
    private final ArrayDeque<Runnable> answered = new ArrayDeque<>();
    private final Background askedLater = new Background(asked::add, _ -> { }, answered::add);

    /// What an edit took, in milliseconds: until it is judged, until the screen has heard, and until that is laid out; of the processor in the
    /// window's thread, and painting in another.
    private record Took(String edit, double rules, double telling, double layout, double processor, double painting) {

        double all() {
            return rules + telling + layout;
        }
    }

    @Test
    void anEditIsOnScreenAtOnce() throws Exception {
        System.out.printf(Locale.UK, "%n%-28s %8s %10s %8s    load %.1f, %s%n", EDITS + " edits, ms", "half", "99 in 100", "slowest",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ManagementFactory.getGarbageCollectorMXBeans().stream().map(MemoryManagerMXBean::getName).toList());
        measure("the findings alone", open -> new FindingsPanel(open.session, new Texts(Locale.UK), _ -> { }), 392);
        measure("the consortium's screen", open -> (Parent) open.screen.node(), 1440);
        System.out.printf(Locale.UK, "%-28s %8.1f %10.1f%n", "limit", 16.7, 50.0);
    }

    private void measure(String what, Function<OpenBid, Parent> shown, double width) throws Exception {
        var open = onFxThread(() -> new OpenBid(LargeBid.bid(), Profiles.none(), View.PLANNED, askedLater));
        var frames = onFxThread(() -> new Frames(shown.apply(open), width, 840));
        var edits = new RandomEdits(new Random(5));
        long collecting = 0;
        var all = new ArrayList<Took>();
        while (all.size() < WARM + EDITS) {
            if (all.size() == WARM) {
                collecting = collecting();
            }
            one(open, edits, frames).ifPresent(all::add);
        }
        long collected = collecting() - collecting;
        onFxThread(frames::close);
        var took = all.subList(WARM, all.size());
        row(what, took, Took::all);
        row("  the rules", took, Took::rules);
        row("  telling the screen", took, Took::telling);
        row("  style and layout", took, Took::layout);
        row("  of the processor", took, Took::processor);
        row("  painting, beside it", took, Took::painting);
        System.out.printf(Locale.UK, "  collecting garbage, ms an edit %.1f; slowest: %s%n", (double) collected / EDITS,
                took.stream().sorted(Comparator.comparingDouble(Took::all).reversed()).limit(4)
                        .map(it -> String.format(Locale.UK, "%s %.0f + %.0f + %.0f", it.edit, it.rules, it.telling, it.layout)).collect(Collectors.joining("; ")));
    }

    private Optional<Took> one(OpenBid open, RandomEdits edits, Frames frames) throws Exception {
        var edit = edits.next(open.session.bid(), open.session.alternativeProperty().get());
        long painted = Drawn.working("QuantumRenderer");
        long processor = Drawn.working("JavaFX Application");
        var judged = onFxThread(() -> apply(open, edit, frames));
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        double layout = frames.next();
        var took = judged.get();
        return Optional.of(new Took(edit.name(), took.rules, took.telling, layout,
                (Drawn.working("JavaFX Application") - processor) / 1e6, (Drawn.working("QuantumRenderer") - painted) / 1e6));
    }

    private Optional<Took> apply(OpenBid open, Edit edit, Frames frames) {
        asked.clear();
        long start = System.nanoTime();
        open.session.apply(edit);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        asked.remove().run();
        long judged = System.nanoTime();
        answered.remove().run();
        long told = System.nanoTime();
        answered.clear();
        frames.ask();
        return Optional.of(new Took(edit.name(), (judged - start) / 1e6, (told - judged) / 1e6, 0, 0, 0));
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    private static void row(String what, List<Took> all, ToDoubleFunction<Took> part) {
        var sorted = all.stream().mapToDouble(part).sorted().toArray();
        System.out.printf(Locale.UK, "%-28s %8.1f %10.1f %8.1f%n", what, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
    }
}
