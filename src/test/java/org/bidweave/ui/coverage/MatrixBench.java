package org.bidweave.ui.coverage;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.bench.Drawn;
import org.bidweave.bench.LargeBid;
import org.bidweave.coverage.Matrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The matrix of the largest bid, some 2,000 rows and 40 partners, scrolled: `mvn -q test -Dgroups=bench`. A frame is the
/// drawing of the canvas and its pixels, in milliseconds of work.
@Tag("bench")
class MatrixBench {

    private static final int FRAMES = 400;
    private static final double MOST_MILLIS = 33;

    @Test
    void theMatrixScrollsWithoutAFrameThatIsSeen() {
        onFxThread(() -> {
            var open = new CoverageOnScreen(LargeBid.bid(), LargeBid.TODAY, 1236, 792);
            var view = open.matrix();
            System.out.printf(Locale.UK, "matrix of %d rows and %d columns%n", view.matrix().rows().size(), view.matrix().columns().size());
            var draws = new ArrayList<Double>();
            var frames = new ArrayList<Double>();
            var image = new WritableImage((int) view.getWidth(), (int) view.getHeight());
            for (int i = 0; i < FRAMES; i++) {
                long from = Drawn.working();
                view.scroll(i % 3 == 0 ? 40 : 0, i < FRAMES / 2 ? 37 : -37);
                view.layout();
                long drawn = Drawn.working();
                view.snapshot(null, image);
                draws.add((drawn - from) / 1e6);
                frames.add((Drawn.working() - from) / 1e6);
            }
            tell("commands of a frame", draws);
            tell("frame with its pixels", frames.subList(FRAMES / 4, FRAMES));
            assertTrue(at(frames.subList(FRAMES / 4, FRAMES), 0.99) < MOST_MILLIS);
        });
    }

    @Test
    void theMatrixIsWorkedOutBesideTheRules() {
        var situation = new Situation(LargeBid.bid(), LargeBid.bid().current(), View.PLANNED, LargeBid.TODAY);
        var times = new ArrayList<Double>();
        var assessment = Checks.STANDARD.assess(situation);
        for (int i = 0; i < 60; i++) {
            long from = System.nanoTime();
            Matrix.of(situation, assessment);
            times.add((System.nanoTime() - from) / 1e6);
        }
        tell("working out the matrix", times);
        assertTrue(at(times, 0.5) < 250);
    }

    private static void tell(String what, List<Double> millis) {
        System.out.printf(Locale.UK, "%s: median %.1f ms, 99th %.1f ms, longest %.1f ms%n", what, at(millis, 0.5), at(millis, 0.99), Collections.max(millis));
    }

    private static double at(List<Double> millis, double part) {
        return millis.stream().sorted().toList().get((int) (part * (millis.size() - 1)));
    }
}
