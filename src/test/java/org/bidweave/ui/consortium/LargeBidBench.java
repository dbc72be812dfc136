package org.bidweave.ui.consortium;

import static org.bidweave.tour.FxTest.onFxThread;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.bidweave.bench.LargeBid;
import org.bidweave.bench.RandomEdits;
import org.bidweave.check.View;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.findings.FindingsPanel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// From an edit of the largest bid to its findings on screen, laid out: the rules, the findings alone, and the whole screen of the consortium.
/// The ranking of candidates, which follows, is left out: `mvn -q test -Dgroups=bench -Dtest=LargeBidBench`.
@Tag("bench")
class LargeBidBench {

    private static final int EDITS = 200;
    private static final int WARM = 80;

    private final ArrayDeque<Runnable> asked = new ArrayDeque<>();
    private final ArrayDeque<Runnable> answered = new ArrayDeque<>();
    private final Background askedLater = new Background(asked::add, _ -> { }, answered::add);

    @Test
    void anEditIsOnScreenAtOnce() {
        onFxThread(() -> {
            var alone = new OpenBid(LargeBid.bid(), Profiles.none(), View.PLANNED, askedLater);
            measure("the findings alone", alone, new FindingsPanel(alone.session, new Texts(Locale.UK), _ -> { }), 392);
            var open = new OpenBid(LargeBid.bid(), Profiles.none(), View.PLANNED, askedLater);
            measure("the consortium's screen", open, (Parent) open.screen.node(), 1440);
        });
    }

    private void measure(String what, OpenBid open, Parent shown, double width) {
        var scene = new Scene(shown, width, 840);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        var edits = new RandomEdits(new Random(5));
        var rules = new ArrayList<Double>();
        var shows = new ArrayList<Double>();
        var layouts = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        layOut(scene);
        for (int edit = 0; edit < WARM + EDITS; edit++) {
            asked.clear();
            long start = now();
            open.session.apply(edits.next(open.session.bid(), open.session.alternativeProperty().get()));
            var judging = asked.poll();
            if (judging == null) {
                continue;
            }
            judging.run();
            long judged = now();
            answered.remove().run();
            long told = now();
            layOut(scene);
            long end = now();
            asked.clear();
            answered.clear();
            rules.add((judged - start) / 1e6);
            shows.add((told - judged) / 1e6);
            layouts.add((end - told) / 1e6);
            all.add((end - start) / 1e6);
        }
        row(what, all);
        row("  the rules", rules);
        row("  telling the screen", shows);
        row("  laying it out", layouts);
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static long now() {
        return System.nanoTime();
    }

    private static void row(String what, List<Double> times) {
        var sorted = times.stream().skip(WARM / 2).sorted().toList();
        System.out.printf(Locale.UK, "%-28s half %6.1f ms, 99 in 100 %6.1f ms, slowest %6.1f ms, load %.1f%n", what, sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100), sorted.getLast(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
