package org.bidweave.ui.notice;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.edit.TenderEdits;
import org.bidweave.exchange.notice.NoticeBid;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newer version of the notice is held against the open bid, and taken over in one step, in part or not at all.
class OtherVersionScreenTest {

    @TempDir
    private Path folder;

    private Bid bid = TestBids.WESTMERE;

    /// Westmere's partners bid for the first lot of the advice notice.
    @BeforeEach
    void aBidMadeFromTheNotice() throws UnreadableNotice {
        var notice = NoticeReader.read(NoticeFiles.in(folder, NoticeFiles.ADVICE)).releases().getFirst();
        bid = TestBids.WESTMERE.withTender(NoticeBid.of(notice, TestBids.WESTMERE.id(), UkPlaces.read()).bid().tender());
    }

    private TestProgram opened() {
        var program = TestProgram.start(new MemoryLibrary(bid), NoticeFiles.TODAY, Theme.Choice.LIGHT);
        program.open(bid.id());
        return program;
    }

    private TestProgram compared(TestProgram program) {
        program.chosen().choose(NoticeFiles.in(folder, NoticeFiles.NEWER));
        program.shell().otherVersion();
        return program;
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(OtherVersionScreenTest::all)) : Stream.of(node);
    }

    private static String words(TestProgram program, String selector) {
        return String.join("\n", all(program.find(selector)).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList());
    }

    private static CheckBox box(TestProgram program, String title) {
        return all(program.find(".change-cards")).filter(CheckBox.class::isInstance).map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(title)).findFirst().orElseThrow();
    }

    private static void fire(TestProgram program, String selector) {
        ((Button) program.find(selector)).fire();
    }

    private Bid kept(TestProgram program) {
        return program.library().bid(bid.id());
    }

    @Test
    void everyChangeIsSaidAndTakenOverAsOneStep() {
        onFxThread(() -> {
            var program = compared(opened());
            assertTrue(words(program, ".change-cards").contains("2 Nov 2026 → 16 Nov 2026"), words(program, ".change-cards"));
            assertEquals("Take over 8 changes", ((Button) program.find("#other-take")).getText());
            fire(program, "#other-take");
            assertEquals(LocalDate.of(2026, 11, 16), kept(program).tender().dates().submission());
            assertEquals(List.of("L1", "L2", "L3", "L5"), kept(program).tender().lots().stream().map(Lot::id).map(LotId::value).toList());
            assertEquals(List.of("Take over 8 changes"), program.library().steps());
            program.shell().undo();
            assertEquals(bid, kept(program));
        });
    }

    @Test
    void whatTakingThemOverDoesToTheFindingsIsSaidBeforehand() {
        onFxThread(() -> {
            var program = compared(opened());
            assertTrue(words(program, "#other-effects").contains("£400,000"), words(program, "#other-effects"));
            box(program, "Lot 1, yearly value").setSelected(false);
            assertFalse(words(program, "#other-effects").contains("£400,000"), words(program, "#other-effects"));
            assertEquals("Take over 7 changes", ((Button) program.find("#other-take")).getText());
        });
    }

    @Test
    void whatItDoesToDatesTimetableAndValuesIsSaidWhereNoFindingChanges() throws UnreadableNotice {
        var notice = NoticeReader.read(NoticeFiles.in(folder, NoticeFiles.ADVICE)).releases().getFirst();
        bid = NoticeBid.of(notice, bid.id(), UkPlaces.read()).bid();
        onFxThread(() -> {
            var said = words(compared(opened()), "#other-effects");
            assertTrue(said.contains("Submission moves from 2 November 2026 to 16 November 2026, 14 days later."), said);
            assertTrue(said.contains("steps of the timetable move to another day."), said);
            assertTrue(said.contains("All lots together go from £"), said);
            assertTrue(said.contains("more. Lots without a value are left out."), said);
        });
    }

    @Test
    void whatTheUserHadChangedIsLeftUnlessItIsTicked() {
        onFxThread(() -> {
            bid = TenderEdits.setSubmission(LocalDate.of(2026, 11, 1)).change().apply(bid);
            var program = compared(opened());
            assertFalse(box(program, "Submission").isSelected());
            assertTrue(words(program, ".change-cards").contains("You had changed this yourself to 1 Nov 2026."), words(program, ".change-cards"));
            fire(program, "#other-take");
            assertEquals(LocalDate.of(2026, 11, 1), kept(program).tender().dates().submission());
        });
    }

    @Test
    void afterwardsTheSameFileSaysNothingNewAndTheOldOneSaysItIsOlder() {
        onFxThread(() -> {
            var program = compared(opened());
            fire(program, "#other-take");
            compared(program);
            assertTrue(words(program, ".change-cards").contains("It says the same"), words(program, ".change-cards"));
            program.chosen().choose(NoticeFiles.in(folder, NoticeFiles.ADVICE));
            program.shell().otherVersion();
            assertTrue(words(program, ".import-head").contains("This version is older"), words(program, ".import-head"));
        });
    }

    @Test
    void anUndoneEditIsComparedAgain() {
        onFxThread(() -> {
            bid = TenderEdits.setSubmission(LocalDate.of(2026, 11, 1)).change().apply(bid);
            var program = compared(opened());
            fire(program, "#other-take");
            compared(program);
            program.shell().undo();
            assertFalse(box(program, "Submission").isSelected());
        });
    }

    @Test
    void aFileReadAfterAnotherBidWasOpenedIsNotHeldAgainstThat() {
        onFxThread(() -> {
            var typed = TestBids.WESTMERE.withId(new BidId("typed"));
            var reading = new ArrayDeque<Runnable>();
            var program = TestProgram.start(new MemoryLibrary(bid, typed), NoticeFiles.TODAY, Theme.Choice.LIGHT,
                    new Background(reading::add, Runnable::run, Runnable::run));
            program.open(bid.id());
            compared(program);
            program.open(typed.id());
            while (!reading.isEmpty()) {
                reading.remove().run();
            }
            assertNull(program.scene().lookup("#other-take"));
        });
    }

    @Test
    void filesThatArriveAreReadOnTheWorker() {
        onFxThread(() -> {
            var reading = new ArrayDeque<Runnable>();
            var program = TestProgram.start(new MemoryLibrary(bid), NoticeFiles.TODAY, Theme.Choice.LIGHT,
                    new Background(reading::add, Runnable::run, Runnable::run));
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.NEWER)));
            assertNull(program.scene().lookup("#notice-first"));
            while (!reading.isEmpty()) {
                reading.remove().run();
            }
            program.find("#notice-first");
        });
    }

    @Test
    void anotherNoticeIsNoVersionOfThisOne() throws IOException {
        onFxThread(() -> {
            var program = opened();
            program.chosen().choose(NoticeFiles.in(folder, NoticeFiles.SEVERAL));
            program.shell().otherVersion();
            assertTrue(((Label) program.find("#message")).getText().contains("holds no version of the notice"));
            assertEquals(bid, kept(program));
        });
    }

    @Test
    void aBidThatWasTypedSaysThatItHasNoNotice() {
        onFxThread(() -> {
            bid = TestBids.WESTMERE;
            assertNull(bid.tender().notice());
            var program = opened();
            program.shell().otherVersion();
            assertTrue(((Label) program.find("#message")).getText().startsWith("This bid was not made from a notice"));
        });
    }

    @Test
    void theCardOfANoticeOnTheBoardOffersTheComparisonFirst() {
        onFxThread(() -> {
            var program = opened();
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.NEWER)));
            assertEquals("Show what changed", ((Button) program.find("#notice-first")).getText());
            fire(program, "#notice-first");
            program.find("#other-take");
            program.shell().go(new Place.Notices());
            fire(program, "#notice-second");
            assertEquals(2, program.library().bids().size());
            assertEquals(Money.of(400_000), program.library().bids().getLast().tender().lots().stream()
                    .filter(lot -> lot.title().equals("Advice, north")).findFirst().orElseThrow().annualValue());
        });
    }
}
