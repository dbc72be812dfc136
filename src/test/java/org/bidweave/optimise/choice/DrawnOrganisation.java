package org.bidweave.optimise.choice;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// One organisation drawn by chance: log-normal income as on the register, most in one area, some in a few that lie together, few in many.
///
/// @param areas where it works
/// @param bases those of them in which it has a base
/// @param lines what it does, in all of its areas
/// @param staff hundredths of a full-time worker who are free
record DrawnOrganisation(long income, List<Integer> areas, List<Integer> bases, List<Integer> lines, long staff, boolean accredited, List<Integer> specialisms) {

    private static final double MEDIAN_INCOME = 120_000;
    private static final double SPREAD = 1.8;
    private static final double POUNDS_A_WORKER = 60_000;

    static DrawnOrganisation of(Random random, PoolShape shape) {
        double income = MEDIAN_INCOME * Math.exp(SPREAD * random.nextGaussian());
        var areas = areas(random, shape, income);
        var bases = areas.stream().filter(_ -> areas.size() == 1 || random.nextInt(10) < 6).toList();
        int linesAtMost = areas.size() > 6 ? 6 : 4;
        var lines = some(random, shape.lines(), 1 + random.nextInt(Math.min(linesAtMost, shape.lines())));
        long staff = Math.round(income / POUNDS_A_WORKER * (0.2 + 0.4 * random.nextDouble()) * 100);
        boolean accredited = random.nextInt(100) < 85;
        var specialisms = IntStream.range(0, shape.specialisms()).filter(_ -> random.nextInt(100) < 8).boxed().toList();
        return new DrawnOrganisation(Math.round(income), areas, bases, lines, staff, accredited, specialisms);
    }

    private static List<Integer> areas(Random random, PoolShape shape, double income) {
        double chance = random.nextDouble();
        if (chance < (income > 5e6 ? 0.3 : 0.01)) {
            return some(random, shape.areas(), shape.areas() / 3 + random.nextInt(shape.areas() / 2));
        }
        int first = random.nextInt(shape.areas());
        int many = chance > 0.88 ? 2 + random.nextInt(5) : 1;
        return IntStream.range(first, first + many).map(area -> area % shape.areas()).distinct().sorted().boxed().toList();
    }

    private static List<Integer> some(Random random, int of, int many) {
        return random.ints(0, of).distinct().limit(many).sorted().boxed().toList();
    }
}
