package org.bidweave.places.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.places.Hex;

/// Where each district would lie, in widths of a cell, if every neighbour were one cell away in its true direction: the country with every
/// district equally large, not yet on cells.
final class Wished {

    private static final int ROUNDS = 4000;
    private static final double SHAPE = 0.02;
    private static final double APART = 0.97;

    /// One district lies so from another: `across` and `down` in widths of a cell.
    private record Pull(int one, int other, double across, double down) {}

    private final double[] x;
    private final double[] y;

    private Wished(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Wished of(Country country) {
        var x = scaled(country.x());
        var y = scaled(country.y());
        var wished = new Wished(x.clone(), y.clone());
        var pulls = pulls(country);
        for (int round = 0; round < ROUNDS; round++) {
            wished.relax(pulls, x, y);
            if (round > ROUNDS / 4) {
                wished.push();
            }
        }
        return wished;
    }

    int size() {
        return x.length;
    }

    /// The square of how far a cell lies from where a district would.
    double miss(int district, Hex hex) {
        double across = hex.x() - x[district];
        double down = hex.y() - y[district];
        return across * across + down * down;
    }

    boolean near(Hex hex, double most) {
        return IntStream.range(0, x.length).anyMatch(i -> miss(i, hex) < most * most);
    }

    /// About as large as all the cells together, the middle at nought.
    private static double[] scaled(double[] kilometres) {
        double middle = Arrays.stream(kilometres).average().orElse(0);
        return Arrays.stream(kilometres).map(it -> (it - middle) / 30).toArray();
    }

    private static List<Pull> pulls(Country country) {
        var pulls = new ArrayList<Pull>();
        for (var pair : country.neighbours()) {
            var direction = country.direction(pair[0], pair[1]);
            pulls.add(new Pull(pair[0], pair[1], direction[0], direction[1]));
        }
        country.ferries().forEach(ferry -> pulls.add(new Pull(ferry.from(), ferry.to(), ferry.across(), ferry.down())));
        return pulls;
    }

    /// Moves each a little towards where its neighbours and the true shape want it.
    private void relax(List<Pull> pulls, double[] trueX, double[] trueY) {
        var moveX = new double[x.length];
        var moveY = new double[x.length];
        var count = new int[x.length];
        for (var pull : pulls) {
            double across = x[pull.other()] - x[pull.one()] - pull.across();
            double down = y[pull.other()] - y[pull.one()] - pull.down();
            moveX[pull.one()] += across;
            moveX[pull.other()] -= across;
            moveY[pull.one()] += down;
            moveY[pull.other()] -= down;
            count[pull.one()]++;
            count[pull.other()]++;
        }
        for (int i = 0; i < x.length; i++) {
            x[i] += (0.45 * moveX[i] + SHAPE * (trueX[i] - x[i])) / Math.max(1, count[i]);
            y[i] += (0.45 * moveY[i] + SHAPE * (trueY[i] - y[i])) / Math.max(1, count[i]);
        }
    }

    /// Moves those apart that are nearer than a cell.
    private void push() {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double across = x[i] - x[j];
                double down = y[i] - y[j];
                double distance = StrictMath.hypot(across, down);
                if (distance < APART && distance > 0) {
                    double step = (APART - distance) / distance / 4;
                    x[i] += across * step;
                    x[j] -= across * step;
                    y[i] += down * step;
                    y[j] -= down * step;
                }
            }
        }
    }
}
