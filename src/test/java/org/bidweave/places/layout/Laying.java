package org.bidweave.places.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bidweave.places.Hex;

/// Districts on cells, made better step by step: two change places, or one moves to a free cell, where that costs less, and now and then
/// where it costs more while the run is young. Seeded, so that every run ends the same.
final class Laying {

    private static final long SEED = 11;
    private static final int STEPS = 8_000_000;
    private static final double WARM = 6;
    private static final double COLD = 0.02;
    private static final int NEAR = 3;

    private final Board board;
    private final Cost cost;
    private final int districts;
    private final Random random = new Random(SEED);

    private Laying(Country country) {
        var wished = Wished.of(country);
        board = new Board(nearest(wished));
        cost = new Cost(country, wished);
        districts = country.size();
    }

    /// The cells of the districts, in their order.
    static List<Hex> of(Country country) {
        var laying = new Laying(country);
        for (int step = 0; step < STEPS; step++) {
            laying.attempt(WARM * StrictMath.pow(COLD / WARM, (double) step / STEPS));
        }
        return laying.board.cells();
    }

    /// The cells that are together nearest to where the districts would lie.
    private static List<Hex> nearest(Wished wished) {
        var free = new ArrayList<Hex>();
        for (int cell = 0; cell < Board.CELLS; cell++) {
            if (wished.near(Board.hex(cell), NEAR)) {
                free.add(Board.hex(cell));
            }
        }
        var costs = new double[wished.size()][free.size()];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < free.size(); j++) {
                costs[i][j] = wished.miss(i, free.get(j));
            }
        }
        return Arrays.stream(Assignment.cheapest(costs)).mapToObj(free::get).toList();
    }

    private void attempt(double heat) {
        int one = random.nextInt(districts);
        int from = board.cellOf(one);
        int to = from;
        for (int steps = 1 + random.nextInt(random.nextInt(8) == 0 ? 4 : 2); steps > 0; steps--) {
            to += Board.AROUND[random.nextInt(Board.AROUND.length)];
        }
        if (to == from || !Board.within(to)) {
            return;
        }
        int other = board.at(to);
        double before = cost.around(board, one, other, from, to);
        board.move(one, to);
        double more = cost.around(board, one, other, from, to) - before;
        if (more > 0 && random.nextDouble() >= StrictMath.exp(-more / heat)) {
            board.move(one, from);
        }
    }
}
