package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The Tender screen with forty lots of a hundred and fifty places beside one lot of three, in the same run: `mvn -q test -Dgroups=bench`.
/// Only what the window itself does is measured, from the key to the laid-out page; the rules run elsewhere.
@Tag("bench")
class ManyLotsBench {

    private static final Background WINDOW_ONLY = new Background(_ -> { }, Runnable::run, Runnable::run);
    private static final ManyLots SMALL = new ManyLots(1, 3, 10);
    private static final ManyLots LARGE = new ManyLots(40, 150, 10);
    private static final int ROUNDS = 40;

    @Test
    void manyLotsAreAsFluentAsOne() {
        onFxThread(() -> {
            var small = screen(SMALL);
            var large = screen(LARGE);
            ratio("opening the screen", 10, 12, _ -> open(small), _ -> open(large));
            ratio("entering one volume", ROUNDS, 6, round -> enter(small, "tender-volume", VolumeColumns.FIRST_PLACE, round),
                    round -> enter(large, "tender-people", 1, round));
            ratio("entering one title", ROUNDS, 6, round -> title(small, round), round -> title(large, round));
            ratio("showing another lot, beside entering one volume", ROUNDS, 6,
                    round -> enter(small, "tender-volume", VolumeColumns.FIRST_PLACE, round), round -> lot(large, round));
            ratio("pasting 150 x 10 figures, beside one volume", 10, 20,
                    round -> enter(small, "tender-volume", VolumeColumns.FIRST_PLACE, 1_000 + round), round -> paste(large, round));
        });
    }

    private static TenderOnScreen screen(ManyLots size) {
        return new TenderOnScreen(size.bid(), ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT), WINDOW_ONLY);
    }

    private static void open(TenderOnScreen screen) {
        var opened = new TenderScreen(screen.session, new Texts(Locale.UK), screen.clip, TenderOnScreen.PLACES, _ -> { }, () -> { });
        var scene = new Scene((Parent) opened.node(), TenderOnScreen.WIDTH, TenderOnScreen.HEIGHT);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void enter(TenderOnScreen screen, String grid, int column, int round) {
        screen.clip.write(String.valueOf(100 + round));
        screen.grid(grid).startAt(column);
        screen.grid(grid).paste();
        screen.layout();
    }

    private static void title(TenderOnScreen screen, int round) {
        screen.type("tender-title", "Title " + round);
        screen.layout();
    }

    private static void lot(TenderOnScreen screen, int round) {
        ((ComboBox<?>) screen.node("tender-volume-lot")).getSelectionModel().select(round % 40);
        screen.layout();
    }

    private static void paste(TenderOnScreen screen, int round) {
        var row = IntStream.rangeClosed(1, 10).mapToObj(line -> String.valueOf(round + line)).collect(Collectors.joining("\t"));
        screen.paste("tender-people", 1, (row + "\n").repeat(150));
    }

    /// Round by round in turn, so that whatever else the machine does falls on both.
    private static void ratio(String what, int rounds, double most, IntConsumer small, IntConsumer large) {
        var smalls = new ArrayList<Long>();
        var larges = new ArrayList<Long>();
        for (int round = 0; round < rounds; round++) {
            smalls.add(nanoseconds(small, round));
            larges.add(nanoseconds(large, round));
        }
        double ratio = (double) median(larges) / median(smalls);
        System.out.printf(Locale.UK, "%s: %.1f ms beside %.1f ms, %.1f times%n", what, median(larges) / 1e6, median(smalls) / 1e6, ratio);
        assertTrue(ratio < most, () -> what + " takes " + ratio + " times as long with forty lots");
    }

    private static long nanoseconds(IntConsumer act, int round) {
        long start = System.nanoTime();
        act.accept(round);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.subList(times.size() / 2, times.size()).stream().sorted().toList().get(times.size() / 4);
    }
}
