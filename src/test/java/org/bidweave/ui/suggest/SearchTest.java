package org.bidweave.ui.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.bidweave.Samples;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.whole.WholeProblem;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

/// The search beside the window: what it tells, and what stays when it is stopped.
class SearchTest {

    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());
    private static final Texts TEXTS = new Texts(Locale.UK);

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    /// Finds the best, and then goes on until it is stopped.
    private record Endless() implements Solver {

        @Override
        public Outcome solve(Problem problem, Effort effort, Watch watch) {
            if (watch.stopped()) {
                return new Outcome.Unfinished();
            }
            var found = WHOLE.solve(problem, effort, Watch.NOBODY);
            watch.better(assertInstanceOf(Selection.class, found));
            while (!watch.stopped()) {
                Thread.onSpinWait();
            }
            return found;
        }
    }

    @Test
    void stoppedItKeepsTheBestItHas() throws InterruptedException {
        try (var worker = Executors.newSingleThreadExecutor()) {
            var search = new Search(new Background(worker, Runnable::run, window::add), new Endless(), InstantSource.system());
            search.start(asked());
            window.take().run();
            var best = assertInstanceOf(Search.Stand.Searching.class, search.standProperty().get()).best().orElseThrow();
            search.stop();
            window.take().run();

            var done = assertInstanceOf(Search.Stand.Done.class, search.standProperty().get());
            var ranked = assertInstanceOf(Answer.Ranked.class, done.result().answer());
            assertEquals(List.of("Saltney Women's Space", "Coastal Counselling Hub"), names(best.joins()));
            assertEquals(names(best.members()), names(ranked.suggestions().getFirst().members()));
            assertFalse(ranked.complete());
        }
    }

    @Test
    void anotherSearchTakesThePlaceOfTheOneThatGoesOn() throws InterruptedException {
        try (var worker = Executors.newSingleThreadExecutor()) {
            var search = new Search(new Background(worker, Runnable::run, window::add), new Endless(), InstantSource.system());
            var first = asked();
            var second = Asked.of(first.now(), first.wanted().withMode(Wanted.Mode.BEST), List.of());
            search.start(first);
            search.start(second);
            while (search.standProperty().get() instanceof Search.Stand.Searching(var asked, var best) && best.isEmpty()) {
                assertEquals(second, asked);
                window.take().run();
            }
            search.stop();
            while (search.searching()) {
                window.take().run();
            }

            assertEquals(second, assertInstanceOf(Search.Stand.Done.class, search.standProperty().get()).asked());
        }
    }

    @Test
    void whatIsNotProvenIsSaidWithItsBound() {
        var asked = asked();
        var search = new Search(Background.NONE, WHOLE, InstantSource.system());
        search.start(asked);
        var words = new SuggestionWords(TEXTS, asked);
        var best = assertInstanceOf(Answer.Ranked.class, assertInstanceOf(Search.Stand.Done.class, search.standProperty().get()).result().answer())
                .suggestions().getFirst();

        assertEquals("Proven best on the terms below.", words.proof(best, 0));
        assertEquals("In this order: no blockers, 1 gap, everybody served, 2 changes, everybody who is served stays with who serves them, 4 partners and the lead,"
                + " insurance and declarations known.", words.order(best));
        assertEquals("Not proven: 6 partners; fewer than 5 is impossible, 5 was not ruled out.",
                words.proof(reaching(best, new Reached(Goal.FEWEST_MEMBERS, 7, 6)), 0));
        assertEquals("Not proven: £240,000 to local organisations; more than £250,000 is impossible.",
                words.proof(reaching(best, new Reached(Goal.MOST_LOCAL, -24_000_000, -25_000_000)), 0));
    }

    @Test
    void aPinOfEachKindIsAWish() {
        var asked = asked();
        var ids = asked.now().bid().organisations().stream().map(Organisation::id).toList();

        var wishes = asked.wanted().withPins(List.of(new Pin.In(ids.get(1)), new Pin.Out(ids.get(2)), new Pin.Apart(ids.get(3), ids.get(4))))
                .withLead(new Lead.One(ids.get(1))).withMostPartners(4).wishes(asked.now(), List.of());

        assertEquals(List.of(ids.get(1)), wishes.with());
        assertEquals(List.of(ids.get(2)), wishes.without());
        assertEquals(List.of(List.of(ids.get(3), ids.get(4))), wishes.apart());
        assertEquals(List.of(ids.get(1)), wishes.mayLead());
        assertEquals(4, wishes.mostPartners());
        assertTrue(wishes.pool().containsAll(asked.now().candidates()));
    }

    private static Suggestion reaching(Suggestion best, Reached reached) {
        return new Suggestion(best.bid(), best.today(), best.lead(), best.members(), best.joins(), best.leaves(), best.stops(), best.after(), best.effect(),
                best.unmet(), List.of(reached), List.of(), best.terms());
    }

    private static Asked asked() {
        var bid = Samples.CASE_3A.bid();
        return Asked.of(new Situation(bid, bid.current(), View.PLANNED, Samples.CASE_3A.today()), Wanted.usual(true), List.of());
    }

    private static List<String> names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }
}
