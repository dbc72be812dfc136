package org.bidweave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.check.Checks;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Stage;
import org.bidweave.optimise.Additions;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Clock CLOCK = Clock.fixed(TestBids.TODAY.atTime(9, 2).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Edit SIGN = new Edit("Stillwater’s stage", bid ->
            bid.withMember(TestBids.A, TestBids.STILLWATER, member -> member.withStage(Stage.MOU_SIGNED)));
    private static final Edit RENAME = new Edit("Title", bid ->
            bid.withTender(tender -> tender.withBasics(tender.basics().withTitle("Navigators"))));

    private final MemoryLibrary library = new MemoryLibrary(TestBids.WESTMERE);

    private Session session(Background background) {
        var keeping = library.keeping(TestBids.WESTMERE.id());
        return new Session(History.of(TestBids.WESTMERE), Checks.STANDARD, background, keeping, CLOCK);
    }

    private static Verdict secured(Session session, String rule) {
        return Optional.ofNullable(session.liveProperty().get().in(View.SECURED).rules().get(rule)).orElseThrow();
    }

    @Test
    void theFindingsFollowEditUndoAndRedo() {
        var session = session(Background.NONE);
        assertEquals(Verdict.BLOCKER, secured(session, "FIN-02"));
        session.apply(SIGN);
        assertEquals(Verdict.PASS, secured(session, "FIN-02"));
        session.undo();
        assertEquals(Verdict.BLOCKER, secured(session, "FIN-02"));
        session.redo();
        assertEquals(Verdict.PASS, secured(session, "FIN-02"));
    }

    @Test
    void everyStepIsKeptInItsOrder() {
        var session = session(Background.NONE);
        session.apply(SIGN);
        session.apply(RENAME);
        session.undo();
        session.redo();
        assertEquals(List.of("Stillwater’s stage", "Title", "undo", "redo"), library.steps());
        assertEquals(session.bid(), library.bid(session.bid().id()));
    }

    @Test
    void whatCannotBeSavedIsSaidKeptAndSavedLater() {
        var session = session(Background.NONE);
        library.refuse(Optional.of("The disk is full."));
        session.apply(SIGN);
        assertEquals(new SaveState.Failed("The disk is full."), session.savedProperty().get());
        session.apply(RENAME);
        assertEquals(TestBids.WESTMERE, library.bid(session.bid().id()));
        library.refuse(Optional.empty());
        session.trySavingAgain();
        assertInstanceOf(SaveState.Saved.class, session.savedProperty().get());
        assertEquals(List.of("Stillwater’s stage", "Title"), library.steps());
        assertEquals(session.bid(), library.bid(session.bid().id()));
    }

    @Test
    void anAnswerForABidThatIsNoLongerOnScreenIsDropped() {
        var waiting = new ArrayDeque<Runnable>();
        var session = session(new Background(waiting::add, Runnable::run, Runnable::run));
        session.apply(SIGN);
        session.apply(RENAME);
        waiting.removeFirst().run();
        assertEquals(TestBids.WESTMERE, session.liveProperty().get().bid());
        waiting.removeFirst().run();
        assertEquals(session.bid(), session.liveProperty().get().bid());
    }

    @Test
    void aPartnerThatIsTriedIsShownAndNotStored() {
        var session = session(Background.NONE);
        session.tryPartner(TestBids.ASPIRA);

        assertTrue(session.bid().alternative(TestBids.A).member(TestBids.ASPIRA).isPresent());
        assertEquals(session.bid(), session.liveProperty().get().bid());
        assertEquals(TestBids.WESTMERE, session.keptBid());
        assertEquals(List.of(), library.steps());
        assertEquals("Aspira Nationwide", session.trialProperty().get().orElseThrow().names());
    }

    @Test
    void leavingATrialAndUndoingItShowTheBidAsItWas() {
        var session = session(Background.NONE);
        session.apply(SIGN);
        session.undo();
        var before = session.historyProperty().get();
        for (Runnable end : List.<Runnable>of(session::leaveTrial, session::undo, () -> session.rewrite(bid -> bid, _ -> new Rewritten(List.of(), 0, List.of()), _ -> { }))) {
            session.tryPartner(TestBids.ASPIRA);
            end.run();
            assertEquals(before, session.historyProperty().get());
            assertEquals(Optional.empty(), session.trialProperty().get());
            assertEquals(TestBids.WESTMERE, session.liveProperty().get().bid());
        }
    }

    @Test
    void aTrialOfTwoIsKeptAsOneStep() {
        var session = session(Background.NONE);
        session.tryPartner(TestBids.ASPIRA);
        session.tryPartner(TestBids.QUAY_STREET);
        session.keepTrial();

        assertEquals(List.of("Add Aspira and Quay Street"), library.steps());
        assertEquals(session.bid(), library.bid(session.bid().id()));
        assertEquals(1, session.historyProperty().get().past().size());
        session.undo();
        assertEquals(TestBids.WESTMERE, session.bid());
    }

    @Test
    void anEditKeepsWhatIsTriedFirst() {
        var session = session(Background.NONE);
        session.tryPartner(TestBids.ASPIRA);
        session.apply(RENAME);

        assertEquals(List.of("Add Aspira", "Title"), library.steps());
        assertEquals(Optional.empty(), session.trialProperty().get());
    }

    @Test
    void aTrialEndsWithItsAlternative() {
        var session = session(Background.NONE);
        session.apply(AlternativeEdits.duplicate(TestBids.A, "Copy"));
        session.tryPartner(TestBids.ASPIRA);
        session.alternativeProperty().set(new AlternativeId("B"));

        assertEquals(Optional.empty(), session.trialProperty().get());
        assertEquals(Optional.empty(), session.bid().alternative(TestBids.A).member(TestBids.ASPIRA));
    }

    @Test
    void aTrialSaysWhatItClosesAndOpens() {
        var session = session(Background.NONE);
        session.apply(MemberEdits.of(TestBids.A, session.bid().organisation(TestBids.STILLWATER).orElseThrow()).remove());
        session.tryPartner(TestBids.ASPIRA);
        var effect = session.trialProperty().get().orElseThrow().effect(Checks.STANDARD, session.liveProperty().get(), View.PLANNED);

        assertTrue(effect.whole().closes().stream().anyMatch(change -> change.rule().id().equals("FIN-02")));
        assertTrue(effect.whole().opens().stream().anyMatch(change -> change.rule().id().equals("TIM-01")));
    }

    @Test
    void aTrialTellsWhatStaysOpenFromWhatWaitsForASignature() {
        var session = session(Background.NONE);
        var card = new Additions(Checks.STANDARD, session.liveProperty().get().situation(View.PLANNED), session.liveProperty().get().planned())
                .of(session.bid().organisation(TestBids.ASPIRA).orElseThrow());
        session.tryPartner(TestBids.ASPIRA);
        var effect = session.trialProperty().get().orElseThrow().effect(Checks.STANDARD, session.liveProperty().get(), View.PLANNED);

        assertEquals(card.opens().size(), effect.opens());
        assertEquals(List.of("EXC-01", "TIM-01", "DOC-01"), effect.waiting().stream().map(change -> change.rule().id()).toList());
        assertEquals(effect.whole().closes().size() + effect.opens() + effect.whole().unanswered().size(), effect.changes().size());
    }
}
