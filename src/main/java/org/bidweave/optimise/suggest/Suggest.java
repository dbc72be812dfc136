package org.bidweave.optimise.suggest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Together;
import org.bidweave.optimise.choice.Watch;

/// Finds the best consortium for the bid on screen, several that really differ, or the smallest repair. Long work: not on the window's thread.
public final class Suggest {

    /// So many answers more are looked at where they are ranked by what only the rules find.
    private static final int MORE = 2;

    private final Checks checks;
    private final Solver solver;
    private final InstantSource clock;

    public Suggest(Checks checks, Solver solver, InstantSource clock) {
        this.checks = checks;
        this.solver = solver;
        this.clock = clock;
    }

    /// How far a search has come, told on the search's thread, and whether it is to stop, asked on any.
    public interface Progress {

        Progress NONE = new Progress() {};

        /// A better consortium than those before, while the best is looked for.
        default void better(Suggestion found) {}

        default boolean stopped() {
            return false;
        }
    }

    /// The best, the next best that is really different, and so on: as many as `top`.
    public Answer ranked(Situation now, Wishes wishes, int top, Effort effort, Progress progress) {
        return new Refusals(now, wishes).first().<Answer>map(Answer.Refused::new)
                .orElseGet(() -> LeastRisk.wanted(wishes)
                        ? leastRisk(search(now, Posing.of(now, wishes, checks), top + MORE, effort, progress), top)
                        : search(now, Posing.of(now, wishes, checks), top, effort, progress));
    }

    /// The same of the consortium on screen with as little changed as can be: after the fewest blockers, gaps and people not served come the fewest
    /// changes, then the fewest people who are no longer with who serves them, then the goals that are wished.
    public Answer repairs(Situation now, Wishes wishes, int top, Effort effort, Progress progress) {
        var least = Stream.concat(Stream.of(Goal.LEAST_CHANGE, Goal.LEAST_WORK_MOVED), wishes.goals().stream()).distinct().toList();
        return ranked(now, wishes.withGoals(least), top, effort, progress);
    }

    private static Answer leastRisk(Answer found, int top) {
        return switch (found) {
            case Answer.Refused refused -> refused;
            case Answer.Ranked(var suggestions, var unknown, var complete) ->
                    new Answer.Ranked(suggestions.stream().sorted(new LeastRisk()).limit(top).toList(), unknown, complete);
        };
    }

    private Answer search(Situation now, Posed first, int top, Effort effort, Progress progress) {
        var before = checks.assess(now);
        var end = clock.instant().plus(effort.time());
        var found = new ArrayList<Suggestion>();
        var posed = first;
        Outcome outcome = new Outcome.Unfinished();
        while (found.size() < top) {
            var left = new Effort(Duration.between(clock.instant(), end));
            outcome = solver.solve(posed.problem(), left, watch(progress, found.isEmpty() ? better(now, before, posed, progress) : _ -> {}));
            if (!(outcome instanceof Selection selection)) {
                break;
            }
            var freer = found.isEmpty() ? freer(end, progress).instead(posed, selection) : Optional.<Posed>empty();
            if (freer.isPresent()) {
                posed = freer.get();
                continue;
            }
            found.add(offered(now, before, posed, selection, progress));
            posed = posed.with(without(posed, selection));
        }
        return found.isEmpty() ? nothing(outcome, progress.stopped()) : new Answer.Ranked(found, unknown(now, first, found), !(outcome instanceof Outcome.Unfinished));
    }

    private FreerTerms freer(Instant end, Progress progress) {
        return new FreerTerms(solver, new Effort(Duration.between(clock.instant(), end)), watch(progress, _ -> {}));
    }

    private Consumer<Selection> better(Situation now, Assessment before, Posed posed, Progress progress) {
        if (progress == Progress.NONE) {
            return _ -> {};
        }
        var told = new ArrayList<Choice>();
        return found -> {
            if (!told.contains(found.choice())) {
                told.add(found.choice());
                progress.better(suggestion(now, before, posed, found));
            }
        };
    }

    private static Watch watch(Progress progress, Consumer<Selection> better) {
        return new Watch() {
            @Override
            public void better(Selection found) {
                better.accept(found);
            }

            @Override
            public boolean stopped() {
                return progress.stopped();
            }
        };
    }

    private static Answer nothing(Outcome outcome, boolean stopped) {
        return new Answer.Refused(outcome instanceof Outcome.Contradiction
                ? "What you fixed cannot all hold: nobody can be chosen with these pins."
                : stopped ? "You stopped the search before anything was found." : "Nothing was found in time. Allow longer, or a smaller pool.");
    }

    /// In round shares, unless a rule stands worse by that.
    private Suggestion offered(Situation now, Assessment before, Posed posed, Selection selection, Progress progress) {
        var round = RoundShares.of(posed, selection);
        var exact = suggestion(now, before, posed, selection);
        var rounded = suggestion(now, before, posed, round);
        boolean asGood = Stream.of(Verdict.BLOCKER, Verdict.GAP, Verdict.UNKNOWN, Verdict.RISK)
                .allMatch(verdict -> rounded.after().count(verdict) <= exact.after().count(verdict));
        return asGood ? instead(now, posed, round, rounded, progress) : instead(now, posed, selection, exact, progress);
    }

    private Suggestion instead(Situation now, Posed posed, Selection selection, Suggestion suggestion, Progress progress) {
        var standIns = new StandIns(now, checks, posed, selection, suggestion.after(), progress::stopped);
        return suggestion.withInstead(suggestion.joins().stream().map(joins -> new Suggestion.Instead(joins, standIns.of(joins)))
                .filter(one -> !one.others().isEmpty()).toList());
    }

    private Suggestion suggestion(Situation now, Assessment before, Posed posed, Selection selection) {
        return new Suggested(now, posed, selection).judged(checks, before);
    }

    /// Without these members together, whoever is added to them and in whatever way they take part.
    private static Problem without(Posed posed, Selection selection) {
        var ids = selection.choice().members().stream().map(posed.options()::get).map(Option::id).toList();
        var candidates = new ArrayList<Integer>();
        for (int i = 0; i < posed.options().size(); i++) {
            if (ids.contains(posed.options().get(i).id())) {
                candidates.add(i);
            }
        }
        var together = new ArrayList<>(posed.problem().together());
        together.add(new Together(candidates, 0, ids.size() - 1));
        return posed.problem().withTogether(together);
    }

    private static List<Unentered> unknown(Situation now, Posed posed, List<Suggestion> found) {
        var chosen = found.stream().flatMap(suggestion -> suggestion.members().stream()).toList();
        return Unentered.in(now, Stream.concat(chosen.stream(), posed.options().stream().map(Option::organisation)));
    }
}
