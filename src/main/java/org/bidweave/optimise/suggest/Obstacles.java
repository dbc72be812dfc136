package org.bidweave.optimise.suggest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.Penalty;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Watch;

/// Finds what stands in the way of a consortium that meets everything, by asking for less: each demand alone, then all without one.
public final class Obstacles {

    private final Checks checks;
    private final Solver solver;
    private final InstantSource clock;

    public Obstacles(Checks checks, Solver solver, InstantSource clock) {
        this.checks = checks;
        this.solver = solver;
        this.clock = clock;
    }

    /// Demands that are blockers or gaps where they are not met; risks stand in nobody's way.
    public NotPossible of(Situation now, Wishes wishes, Effort effort, Suggest.Progress progress) {
        var posed = Posing.of(now, wishes, checks).free();
        return new Search(posed, clock.instant().plus(effort.time()), progress).run();
    }

    private final class Search {

        private final Posed posed;
        private final Instant end;
        private final Suggest.Progress progress;
        private boolean complete = true;

        Search(Posed posed, Instant end, Suggest.Progress progress) {
            this.posed = posed;
            this.end = end;
            this.progress = progress;
        }

        NotPossible run() {
            var asked = IntStream.range(0, posed.demands().size())
                    .filter(number -> requirement(number).severity() == Severity.BLOCKER || requirement(number).severity() == Severity.GAP).boxed().toList();
            var unmet = unmet(asked);
            var nobody = unmet.stream().filter(number -> !possible(List.of(number))).toList();
            var rest = asked.stream().filter(number -> !nobody.contains(number)).toList();
            return new NotPossible(said(first(nobody)), possible(rest) ? List.of() : said(smallest(rest)), complete);
        }

        /// Without those that lapse where another of them is not met.
        private List<Integer> first(List<Integer> numbers) {
            return numbers.stream().filter(number -> !numbers.contains(requirement(number).unlessUnmet())).toList();
        }

        private List<Demand> said(List<Integer> numbers) {
            return numbers.stream().map(posed.demands()::get).toList();
        }

        private Requirement requirement(int number) {
            return posed.problem().requirements().get(number);
        }

        /// Those left once each has been dropped without which all others can be met.
        private List<Integer> smallest(List<Integer> conflicting) {
            var left = List.copyOf(conflicting);
            for (var number : conflicting) {
                var without = left.stream().filter(other -> !other.equals(number)).toList();
                left = possible(without) ? left : without;
            }
            return left;
        }

        private boolean possible(List<Integer> asked) {
            return unmet(asked).isEmpty();
        }

        private List<Integer> unmet(List<Integer> asked) {
            var outcome = solver.solve(only(asked), new Effort(Duration.between(clock.instant(), end)), watch());
            if (outcome instanceof Selection selection && (selection.proven() || selection.unmet().isEmpty())) {
                return selection.unmet().stream().map(asked::get).toList();
            }
            complete = complete && outcome instanceof Outcome.Contradiction;
            return outcome instanceof Outcome.Contradiction ? asked : List.of();
        }

        private Watch watch() {
            return new Watch() {
                @Override
                public boolean stopped() {
                    return progress.stopped();
                }
            };
        }

        /// Only these are asked, and nothing else counts.
        private Problem only(List<Integer> asked) {
            return posed.problem().withGoals(List.of(Goal.FEWEST_BLOCKERS))
                    .withCandidates(posed.problem().candidates().stream().map(Search::blameless).toList())
                    .withRequirements(asked.stream().map(number -> new Requirement(Severity.BLOCKER, requirement(number).rows(), Requirement.ALWAYS)).toList());
        }

        /// Whoever would bring a blocker of its own is no way out, as one that may not be contracted with; what only falls short can be mended.
        private static Candidate blameless(Candidate candidate) {
            var one = candidate.withPenalties(Penalty.NONE, Penalty.NONE, Penalty.NONE);
            if (candidate.now().there() || candidate.pin() != Candidate.Pin.FREE) {
                return one;
            }
            return candidate.asPartner().blockers() + candidate.delivering().blockers() > 0 ? one.withPin(Candidate.Pin.OUT)
                    : candidate.asLead().blockers() > 0 ? one.withMayLead(false) : one;
        }
    }
}
