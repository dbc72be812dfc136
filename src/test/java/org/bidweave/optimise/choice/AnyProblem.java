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
    private final long times;
    private final Draft draft = new Draft();
    private final int candidates;
    private final int lots;
    private int works;

    private AnyProblem(long seed, long times) {
        random = new Random(seed);
        this.times = times;
        candidates = 2 + random.nextInt(2);
        lots = candidates == 2 ? 1 + random.nextInt(2) : 1;
    }

    public static Problem of(long seed) {
        return of(seed, 1);
    }

    /// With all money of the same problem so many times as large.
    public static Problem of(long seed, long times) {
        return new AnyProblem(seed, times).made();
    }

    private Problem made() {
        IntStream.range(0, candidates).forEach(_ -> draft.add(candidate()));
        IntStream.range(0, lots).forEach(_ -> draft.add(new Contract((1 + random.nextInt(MOST_PENCE)) * times)));
        var cells = IntStream.range(0, 1 + random.nextInt(2)).mapToObj(_ -> new Caseload(random.nextInt(lots), 1 + random.nextInt(3), random.nextInt(2) * times)).toList();
        cells.forEach(draft::add);
        IntStream.range(0, candidates).forEach(this::abilities);
        int pools = candidates == 2 ? 2 + random.nextInt(2) : candidates;
        for (int pool = 0; pool < pools; pool++) {
            draft.add(new Pool(pool % candidates, random.nextInt(6), random.nextBoolean()));
            work(pool, cells);
        }
        IntStream.range(0, works).filter(_ -> random.nextInt(2) == 0)
                .forEach(work -> draft.add(new Today(random.nextInt(3), work > 0 && random.nextBoolean() ? List.of(work, work - 1) : List.of(work))));
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
        var now = new Candidate.Now(random.nextBoolean(), random.nextBoolean(), random.nextInt(3) == 0, random.nextInt(4) == 0);
        return Candidate.PARTNER.withMayLead(random.nextInt(3) > 0).withPin(pin).withNow(now)
                .withPenalties(penalty(), penalty(), penalty())
                .withCost(random.nextInt(3) * times)
                .withValue(random.nextInt(4) == 0 ? (1 + random.nextInt(3)) * times : 0, random.nextInt(4) == 0 ? random.nextInt(4) * times : Long.MAX_VALUE)
                .withKind(random.nextBoolean(), random.nextBoolean());
    }

    private Penalty penalty() {
        return random.nextInt(4) > 0 ? Penalty.NONE : Penalty.of(any(Severity.values()));
    }

    private void abilities(int candidate) {
        IntStream.range(0, lots).filter(_ -> random.nextInt(5) > 0)
                .forEach(lot -> draft.add(new Share(candidate, lot, random.nextInt(3) * times, (random.nextInt(4) - 2) * times, random.nextInt(3) * Share.WHOLE / 3, random.nextInt(3) * times)));
    }

    private void work(int pool, List<Caseload> cells) {
        IntStream.range(0, cells.size()).filter(_ -> random.nextInt(3) > 0)
                .forEach(cell -> works = 1 + draft.add(new Work(pool, cell, 1 + random.nextInt(3), 1 + random.nextInt(3), random.nextInt(3) * times)));
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
            case 3 -> new Row(some().map(i -> new Term(1 + random.nextInt(3), value(i))).toList(), (1 + random.nextInt(7)) * times);
            case 4 -> new Row(List.of(new Term(-1, new Term.MostValue(random.nextInt(candidates)))), -random.nextInt(MOST_PENCE) * times);
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
