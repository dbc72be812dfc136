package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.Checks;
import org.bidweave.edit.Edit;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Stage;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.session.Session;
import org.bidweave.storage.WorkspaceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program's own library, session, store and bid file together.
class KeptTest {

    private static final Clock CLOCK = Clock.fixed(TestBids.TODAY.atTime(9, 2).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private interface Work {
        void with(Kept kept);
    }

    /// One run of the program on the folder.
    private void run(Work work) {
        try (var lock = WorkspaceLock.take(folder).orElseThrow()) {
            var kept = new Kept(lock, CLOCK);
            work.with(kept);
            kept.close();
        }
    }

    private static Session session(Kept kept, BidId id) {
        return new Session(kept.open(id), Checks.STANDARD, Background.NONE, kept.keeping(id), CLOCK);
    }

    @Test
    void undoAndRedoSurviveARestart() {
        var stage = new Edit("Stillwater’s stage", bid ->
                bid.withMember(TestBids.A, TestBids.STILLWATER, member -> member.withStage(Stage.MOU_SIGNED)));
        var title = new Edit("Title", bid -> bid.withTender(tender -> tender.withBasics(tender.basics().withTitle("Navigators"))));
        run(kept -> {
            var session = session(kept, kept.add(TestBids.WESTMERE));
            session.apply(stage);
            session.apply(title);
            session.undo();
        });
        run(kept -> {
            var session = session(kept, TestBids.WESTMERE.id());
            assertEquals("Stillwater’s stage", session.historyProperty().get().past().getLast().name());
            assertEquals("Title", session.historyProperty().get().future().getFirst().name());
            session.undo();
            assertEquals(TestBids.WESTMERE, session.bid());
            session.redo();
            session.redo();
        });
        run(kept -> {
            Bid bid = kept.open(TestBids.WESTMERE.id()).present();
            assertEquals("Navigators", bid.tender().basics().title());
            assertEquals(2, kept.open(bid.id()).past().size());
        });
    }

    @Test
    void aBidTakenOffTheBoardComesBackWhole() {
        run(kept -> {
            var id = kept.add(TestBids.WESTMERE);
            kept.remove(id);
            assertTrue(kept.bids().isEmpty());
            kept.restore(id);
            assertEquals(TestBids.WESTMERE, kept.bids().getFirst());
        });
    }

    @Test
    void everySampleIsKeptAsItIs() {
        run(kept -> {
            for (var sample : Samples.values()) {
                assertEquals(sample.bid(), kept.open(kept.add(sample.bid())).present());
            }
            assertEquals(Samples.values().length, kept.bids().size());
        });
    }

    @Test
    void aCommandReadsMyOrganisationsUnlessAnotherProgramHasThem() {
        assertEquals(List.of(), Kept.organisations(folder, CLOCK).orElseThrow().organisations());
        run(kept -> {
            var mine = new Session(kept.profiles(), Checks.STANDARD, Background.NONE, kept.keeping(Profiles.ID), CLOCK);
            mine.apply(new Edit("Keep", bid -> bid.withOrganisations(TestBids.WESTMERE.organisations())));
            assertEquals(Optional.empty(), Kept.organisations(folder, CLOCK));
        });

        assertEquals(TestBids.WESTMERE.organisations(), Kept.organisations(folder, CLOCK).orElseThrow().organisations());
    }
}
