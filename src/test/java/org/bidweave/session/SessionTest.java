package org.bidweave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.model.Stage;
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
}
