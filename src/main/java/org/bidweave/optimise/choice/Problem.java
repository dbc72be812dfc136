package org.bidweave.optimise.choice;

import java.util.List;

/// Whom to choose, who leads, who serves how many people of which cell from which pool, and what each keeps of each lot.
///
/// Candidates, lots, cells, pools, work, shares and requirements go by their number in these lists. A candidate works in a lot only where
/// it has a share there. Exactly one member leads, at most `mostMembers` are chosen, and of the lots `mostWon` could be won together. What
/// members keep of a lot is never more than its value. Pins and `together` always hold; requirements need not. Goals go one after another:
/// what the first reached is kept while the next is improved.
public record Problem(
        List<Candidate> candidates,
        List<Contract> lots,
        List<Caseload> cells,
        List<Pool> pools,
        List<Work> work,
        List<Share> shares,
        List<Requirement> requirements,
        List<Together> together,
        List<Today> today,
        int mostWon,
        int mostMembers,
        List<Goal> goals) {

    public Problem {
        candidates = List.copyOf(candidates);
        lots = List.copyOf(lots);
        cells = List.copyOf(cells);
        pools = List.copyOf(pools);
        work = List.copyOf(work);
        shares = List.copyOf(shares);
        requirements = List.copyOf(requirements);
        together = List.copyOf(together);
        today = List.copyOf(today);
        goals = List.copyOf(goals);
        for (var requirement : requirements) {
            if (requirement.unlessUnmet() != Requirement.ALWAYS
                    && requirements.get(requirement.unlessUnmet()).severity().compareTo(requirement.severity()) >= 0) {
                throw new IllegalArgumentException("A requirement may only lapse where a worse one is not met.");
            }
        }
    }

    public Problem withCandidates(List<Candidate> candidates) {
        return new Problem(candidates, lots, cells, pools, work, shares, requirements, together, today, mostWon, mostMembers, goals);
    }

    public Problem withShares(List<Share> shares) {
        return new Problem(candidates, lots, cells, pools, work, shares, requirements, together, today, mostWon, mostMembers, goals);
    }

    public Problem withRequirements(List<Requirement> requirements) {
        return new Problem(candidates, lots, cells, pools, work, shares, requirements, together, today, mostWon, mostMembers, goals);
    }

    public Problem withTogether(List<Together> together) {
        return new Problem(candidates, lots, cells, pools, work, shares, requirements, together, today, mostWon, mostMembers, goals);
    }

    public Problem withMostMembers(int mostMembers) {
        return new Problem(candidates, lots, cells, pools, work, shares, requirements, together, today, mostWon, mostMembers, goals);
    }

    public Problem withGoals(List<Goal> goals) {
        return new Problem(candidates, lots, cells, pools, work, shares, requirements, together, today, mostWon, mostMembers, goals);
    }

    /// The candidate who does this work.
    public int worker(Work done) {
        return pools.get(done.pool()).candidate();
    }

    /// The lot in which this work is.
    public int lot(Work done) {
        return cells.get(done.cell()).lot();
    }
}
