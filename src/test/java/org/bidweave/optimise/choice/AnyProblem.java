package org.bidweave.optimise.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small problems of every kind by a seed: small enough to try all that could be chosen, often such that not everything can be met.
public final class AnyProblem {

    private static final int MOST_PENCE = 4;

    private final Random random;
    private final Draft draft = new Draft();
    private final int candidates;
    private final int lots;

    private AnyProblem(long seed) {
        random = new Random(seed);
        candidates = 2 + random.nextInt(2);
        lots = candidates == 2 ? 1 + random.nextInt(2) : 1;
    }

    public static Problem of(long seed) {
        return new AnyProblem(seed).made();
    }

    private Problem made() {
        IntStream.range(0, candidates).forEach(_ -> draft.add(candidate()));
        IntStream.range(0, lots).forEach(_ -> draft.add(new Lot(1 + random.nextInt(MOST_PENCE))));
        var cells = IntStream.range(0, 1 + random.nextInt(2)).mapToObj(_ -> new Cell(random.nextInt(lots), 1 + random.nextInt(3), random.nextInt(2))).toList();
        cells.forEach(draft::add);
        IntStream.range(0, candidates).forEach(this::abilities);
        for (int pool = 0; pool < candidates; pool++) {
            draft.add(new Pool(pool, random.nextInt(6), random.nextBoolean()));
            work(pool, cells);
        }
        int first = draft.add(new Requirement(Severity.BLOCKER, List.of(row()), Requirement.ALWAYS));
        draft.add(new Requirement(Severity.GAP, List.of(row()), first));
        IntStream.range(0, 2 + random.nextInt(4)).forEach(_ -> draft.add(requirement()));
        if (random.nextInt(3) == 0) {
            draft.add(new Together(List.of(0, 1), random.nextInt(2), 1 + random.nextInt(2)));
        }
        return draft.problem(1 + random.nextInt(lots), 1 + random.nextInt(candidates), goals());
    }

    private Candidate candidate() {
        var pin = random.nextInt(8) == 0 ? Candidate.Pin.IN : random.nextInt(12) == 0 ? Candidate.Pin.OUT : Candidate.Pin.FREE;
        var now = any(Candidate.Now.values());
        return Candidate.PARTNER.withMayLead(random.nextInt(3) > 0).withPin(pin).withNow(now)
                .withPenalties(penalty(), penalty(), penalty())
                .withCost(random.nextInt(3))
                .withValue(random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0, random.nextInt(4) == 0 ? random.nextInt(4) : Long.MAX_VALUE)
                .withKind(random.nextBoolean(), random.nextBoolean())
                .withUnknown(random.nextInt(3));
    }

    private Penalty penalty() {
        return random.nextInt(4) > 0 ? Penalty.NONE : Penalty.of(any(Severity.values()));
    }

    private void abilities(int candidate) {
        IntStream.range(0, lots).filter(_ -> random.nextInt(5) > 0)
                .forEach(lot -> draft.add(new Share(candidate, lot, random.nextInt(3), random.nextInt(4) - 2, random.nextInt(3))));
    }

    private void work(int pool, List<Cell> cells) {
        IntStream.range(0, cells.size()).filter(_ -> random.nextInt(3) > 0)
                .forEach(cell -> draft.add(new Work(pool, cell, 1 + random.nextInt(3), 1 + random.nextInt(3), random.nextInt(3), random.nextInt(3))));
    }

    private Requirement requirement() {
        var rows = IntStream.range(0, 1 + random.nextInt(5) / 4).mapToObj(_ -> row()).toList();
        return new Requirement(any(Severity.values()), rows, Requirement.ALWAYS);
    }

    private Row row() {
        return switch (random.nextInt(6)) {
            case 0 -> Row.atLeast(1 + random.nextInt(2), some().map(i -> new Term.Delivers(i, lots())));
            case 1 -> Row.none(Stream.of(new Term.DeliversAsPartner(random.nextInt(candidates), lots())));
            case 2 -> new Row(some().map(i -> new Term(1 + random.nextInt(4), random.nextBoolean() ? new Term.Joins(i) : new Term.Leads(i))).toList(),
                    1 + random.nextInt(6));
            case 3 -> new Row(some().map(i -> new Term(1 + random.nextInt(3), value(i))).toList(), 1 + random.nextInt(7));
            case 4 -> new Row(List.of(new Term(-1, new Term.MostValue(random.nextInt(candidates)))), -random.nextInt(MOST_PENCE));
            default -> new Row(some().map(i -> new Term(1, new Term.Serves(i, 0))).toList(), 1 + random.nextInt(3));
        };
    }

    private Term.Of value(int candidate) {
        int lot = random.nextInt(lots);
        return random.nextInt(3) == 0 ? new Term.ValueLeading(candidate, lot) : new Term.Value(candidate, lot);
    }

    private Stream<Integer> some() {
        return IntStream.range(0, candidates).filter(_ -> random.nextInt(4) > 0).boxed();
    }

    private <T> T any(T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private List<Integer> lots() {
        return IntStream.range(0, lots).filter(_ -> random.nextInt(3) > 0).boxed().toList();
    }

    private List<Goal> goals() {
        var goals = new ArrayList<>(List.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS));
        Stream.generate(() -> any(Goal.values())).limit(2).filter(goal -> !goals.contains(goal)).forEach(goals::add);
        return goals;
    }
}
