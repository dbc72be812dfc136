package org.bidweave.optimise.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A tender in two lots and a pool for it, drawn by a seed: people in most areas on most lines, a base in every area, specialisms,
/// accreditation, combined turnover, an owner for all the money, no partner above half of its income, and pairs who do not work together.
public final class LargeTender {

    private static final int LOTS = 2;
    private static final long LEAST_INCOME_OF_LEAD = 2_000_000;

    private final Random random;
    private final PoolShape shape;
    private final Draft draft = new Draft();
    private final List<DrawnOrganisation> pool;
    private final List<Integer> areaOf = new ArrayList<>();
    private final List<Integer> lineOf = new ArrayList<>();
    private final List<Caseload> cells = new ArrayList<>();
    private final List<List<Integer>> workers = new ArrayList<>();

    private LargeTender(PoolShape shape, long seed) {
        this.shape = shape;
        random = new Random(seed);
        pool = Stream.generate(() -> DrawnOrganisation.of(random, shape)).limit(shape.organisations()).toList();
    }

    public static Problem of(PoolShape shape, long seed, Goal... last) {
        return new LargeTender(shape, seed).problem(Stream.concat(
                Stream.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS, Goal.FEWEST_UNSERVED), Stream.of(last)).toList());
    }

    private Problem problem(List<Goal> goals) {
        cells();
        IntStream.range(0, pool.size()).forEach(this::organisation);
        asked();
        conflicts();
        return draft.problem(LOTS, shape.mostMembers(), goals);
    }

    private int lot(int area) {
        return area * LOTS / shape.areas();
    }

    private void cells() {
        for (int area = 0; area < shape.areas(); area++) {
            for (int line = 0; line < shape.lines(); line++) {
                if (random.nextInt(100) < 88) {
                    long people = 5 + Math.round(20 * Math.exp(0.7 * random.nextGaussian()));
                    areaOf.add(area);
                    lineOf.add(line);
                    cells.add(new Caseload(lot(area), shape.impossible() && random.nextInt(20) == 0 ? people * 1_000 : people, 100L * (400 + random.nextInt(1_000))));
                    workers.add(new ArrayList<>());
                }
            }
        }
        cells.forEach(draft::add);
        for (int lot = 0; lot < LOTS; lot++) {
            int which = lot;
            long price = cells.stream().filter(cell -> cell.lot() == which).mapToLong(cell -> cell.people() * cell.price()).sum();
            draft.add(new Contract(price + price / 20));
        }
    }

    private void organisation(int number) {
        var one = pool.get(number);
        long most = one.income() * 100 / 2;
        draft.add(Candidate.PARTNER.withMayLead(one.income() >= LEAST_INCOME_OF_LEAD).withValue(0, most).withCost(100L * (2_000 + random.nextInt(10_000))));
        int staff = draft.add(new Pool(number, one.staff(), false));
        var lots = new ArrayList<Integer>();
        for (int cell = 0; cell < cells.size(); cell++) {
            var work = new Work(staff, cell, 100, 40 + 10L * lineOf.get(cell), cells.get(cell).price() * (80 + random.nextInt(30)) / 100);
            if (one.areas().contains(areaOf.get(cell)) && one.lines().contains(lineOf.get(cell)) && work.serves(one.staff()) > 4) {
                draft.add(work);
                workers.get(cell).add(number);
                lots.add(cells.get(cell).lot());
            }
        }
        lots.stream().distinct().forEach(lot -> draft.add(new Share(number, lot, 1, 0, 0, feeAtMost(lot))));
    }

    private long feeAtMost(int lot) {
        return cells.stream().filter(cell -> cell.lot() == lot).mapToLong(cell -> cell.people() * cell.price()).sum() / 20;
    }

    private void asked() {
        for (int cell = 0; cell < cells.size(); cell++) {
            int which = cell;
            require(Severity.GAP, Row.atLeast(cells.get(cell).people(), workers.get(cell).stream().map(i -> new Term.Serves(i, which))));
        }
        var serving = workers.stream().flatMap(List::stream).distinct().sorted().toList();
        for (int area = 0; area < shape.areas(); area++) {
            int which = area;
            require(Severity.BLOCKER, Row.atLeast(1, those(serving, one -> one.bases().contains(which)).map(i -> new Term.Delivers(i, List.of(lot(which))))));
        }
        for (int specialism = 0; specialism < shape.specialisms(); specialism++) {
            int which = specialism;
            int holders = shape.impossible() && specialism == 0 ? shape.mostMembers() + 1 : 1 + specialism % 3;
            require(Severity.BLOCKER, Row.atLeast(holders, those(serving, one -> one.specialisms().contains(which)).map(i -> new Term.Delivers(i, List.of(0, 1)))));
        }
        require(Severity.BLOCKER, Row.none(those(serving, one -> !one.accredited()).map(Term.Joins::new)));
        long value = cells.stream().mapToLong(cell -> cell.people() * cell.price()).sum() / 100;
        require(Severity.BLOCKER, new Row(serving.stream().map(i -> new Term(pool.get(i).income(), new Term.Joins(i))).toList(), shape.impossible() ? 0 : 3 * value));
        for (int lot = 0; lot < LOTS; lot++) {
            owned(lot, serving);
        }
    }

    /// The money has an owner to the penny.
    private void owned(int lot, List<Integer> serving) {
        long value = cells.stream().filter(cell -> cell.lot() == lot).mapToLong(cell -> cell.people() * cell.price()).sum();
        require(Severity.GAP, Row.atLeast(value + value / 20, serving.stream().map(i -> new Term.Value(i, lot))));
    }

    private Stream<Integer> those(List<Integer> of, Predicate<DrawnOrganisation> holds) {
        return of.stream().filter(i -> holds.test(pool.get(i)));
    }

    private void require(Severity severity, Row row) {
        draft.add(Requirement.of(severity, row));
    }

    private void conflicts() {
        for (int i = 0; i < shape.conflicts(); i++) {
            draft.add(Together.never(random.ints(0, pool.size()).distinct().limit(2).boxed().toList()));
        }
    }
}
