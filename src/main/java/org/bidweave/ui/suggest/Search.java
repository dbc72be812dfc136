package org.bidweave.ui.suggest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.PartnerSearch;
import org.bidweave.optimise.suggest.NotPossible;
import org.bidweave.optimise.suggest.Obstacles;
import org.bidweave.optimise.suggest.Suggest;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.UntilSigned;
import org.bidweave.session.Background;

/// Searches on a worker, and tells the window how far it is. Call it on the window's thread.
public final class Search {

    private static final Effort LONGEST = new Effort(Duration.ofSeconds(30));
    private static final Effort TO_EXPLAIN = new Effort(Duration.ofSeconds(10));

    private final Background background;
    private final Suggest suggest;
    private final Obstacles obstacles;
    private final PartnerSearch partners;
    private final ReadOnlyObjectWrapper<Stand> stand = new ReadOnlyObjectWrapper<>(new Stand.Nothing());
    private AtomicBoolean stopped = new AtomicBoolean();

    public Search(Background background, Solver solver, InstantSource clock) {
        this.background = background;
        suggest = new Suggest(Checks.STANDARD, solver, clock);
        obstacles = new Obstacles(Checks.STANDARD, solver, clock);
        partners = new PartnerSearch(Checks.STANDARD, solver, clock);
    }

    /// How far it is.
    sealed interface Stand {

        /// Nothing has been asked yet.
        record Nothing() implements Stand {}

        /// `best` so far.
        record Searching(Asked asked, Optional<Suggestion> best) implements Stand {}

        record Done(Asked asked, Result result) implements Stand {}

        record Failed(String sentence) implements Stand {}
    }

    ReadOnlyObjectProperty<Stand> standProperty() {
        return stand.getReadOnlyProperty();
    }

    boolean searching() {
        return stand.get() instanceof Stand.Searching;
    }

    /// The search that goes on is left for this one.
    void start(Asked asked) {
        stop();
        var stop = new AtomicBoolean();
        stopped = stop;
        stand.set(new Stand.Searching(asked, Optional.empty()));
        background.read(() -> found(asked, stop), result -> show(stop, new Stand.Done(asked, result)), fault -> show(stop, new Stand.Failed(fault)));
    }

    /// What was found so far stays. Also when the bid is closed.
    public void stop() {
        stopped.set(true);
    }

    private void show(AtomicBoolean of, Stand now) {
        if (stopped.equals(of)) {
            stand.set(now);
        }
    }

    private Result found(Asked asked, AtomicBoolean stop) {
        var now = asked.now();
        var top = asked.wanted().answers();
        var progress = progress(asked, stop);
        var answer = switch (asked.wanted().mode()) {
            case REPAIR -> suggest.repairs(now, asked.wishes(), top, LONGEST, progress);
            case BEST -> suggest.ranked(now, asked.wishes(), top, LONGEST, progress);
        };
        return new Result(Checks.STANDARD.assess(now), answer, untilSigned(now, answer), missing(asked, answer, progress));
    }

    private static List<UntilSigned> untilSigned(Situation now, Answer answer) {
        return answer instanceof Answer.Ranked ranked
                ? ranked.suggestions().stream().map(suggestion -> UntilSigned.of(Checks.STANDARD, now, suggestion)).toList()
                : List.of();
    }

    private Optional<Result.Missing> missing(Asked asked, Answer answer, Suggest.Progress progress) {
        return answer instanceof Answer.Ranked ranked && fails(ranked.suggestions().getFirst())
                ? Optional.of(new Result.Missing(why(asked, progress), partners.of(asked.now(), asked.wishes(), ranked.suggestions().getFirst(), TO_EXPLAIN, progress)))
                : Optional.empty();
    }

    /// Nothing more is looked into once the user has stopped the search.
    private NotPossible why(Asked asked, Suggest.Progress progress) {
        return progress.stopped() ? new NotPossible(List.of(), List.of(), false) : obstacles.of(asked.now(), asked.wishes(), TO_EXPLAIN, progress);
    }

    private static boolean fails(Suggestion best) {
        return best.after().count(Verdict.BLOCKER) + best.after().count(Verdict.GAP) > 0;
    }

    private Suggest.Progress progress(Asked asked, AtomicBoolean stop) {
        return new Suggest.Progress() {
            @Override
            public void better(Suggestion found) {
                background.window().execute(() -> show(stop, new Stand.Searching(asked, Optional.of(found))));
            }

            @Override
            public boolean stopped() {
                return stop.get();
            }
        };
    }
}
