package org.bidweave.optimise.choice;

import java.util.ArrayList;
import java.util.List;

/// A problem while it is put together: each addition says the number that it has.
public final class Draft {

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Contract> lots = new ArrayList<>();
    private final List<Caseload> cells = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Together> together = new ArrayList<>();
    private final List<Today> today = new ArrayList<>();

    public int add(Candidate candidate) {
        return added(candidates, candidate);
    }

    public int add(Contract lot) {
        return added(lots, lot);
    }

    public int add(Caseload cell) {
        return added(cells, cell);
    }

    public int add(Pool pool) {
        return added(pools, pool);
    }

    public int add(Work done) {
        return added(work, done);
    }

    public int add(Share share) {
        return added(shares, share);
    }

    public int add(Requirement requirement) {
        return added(requirements, requirement);
    }

    public int add(Together rule) {
        return added(together, rule);
    }

    public int add(Today served) {
        return added(today, served);
    }

    private static <T> int added(List<T> list, T one) {
        list.add(one);
        return list.size() - 1;
    }

    public Problem problem(int mostWon, int mostMembers, List<Goal> goals) {
        return new Problem(candidates, lots, cells, pools, work, shares, requirements, together, today, mostWon, mostMembers, goals);
    }
}
