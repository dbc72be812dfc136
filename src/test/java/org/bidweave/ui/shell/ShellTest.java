package org.bidweave.ui.shell;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir
    private Path folder;

    private static TestProgram westmere() {
        var program = TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, Theme.Choice.LIGHT);
        program.shell().open(TestBids.WESTMERE.id());
        return program;
    }

    private static String text(TestProgram program, String selector) {
        return ((Label) program.find(selector)).getText();
    }

    @Test
    void theFirstStartOffersTheExampleAndItOpens() {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(), TestBids.TODAY, Theme.Choice.LIGHT);
            ((Button) program.find(".way")).fire();
            assertEquals(1, program.library().bids().size());
            assertTrue(text(program, "#verdict-sentence").contains("Stillwater"));
        });
    }

    @Test
    void theExamplePressedTwiceBeforeItIsOpenIsOneBidAndLaterAnother() {
        onFxThread(() -> {
            var waiting = new ArrayDeque<Runnable>();
            var program = TestProgram.start(new MemoryLibrary(), TestBids.TODAY, Theme.Choice.LIGHT, new Background(Runnable::run, waiting::add, Runnable::run));
            for (int presses = 0; presses < 3; presses++) {
                program.shell().openExample();
                waiting.removeFirst().run();
            }
            run(waiting);
            assertEquals(1, program.library().bids().size());
            program.shell().openExample();
            run(waiting);
            assertEquals(2, program.library().bids().size());
        });
    }

    private static void run(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Test
    void switchingToSecuredSaysWhatSigningWouldClose() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().switchView();
            assertTrue(text(program, "#verdict-sentence").startsWith("With the partners who have signed, this bid would not stand."));
            assertTrue(text(program, "#verdict-sentence").endsWith("when Stillwater signs."));
        });
    }

    @Test
    void aFileThatCannotBeReadIsOneSentenceAndTheOpenBidStays() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.bidweave"), "no zip");
        var notice = Files.writeString(folder.resolve("broken.json"), "{");
        onFxThread(() -> {
            var program = westmere();
            for (var file : List.of(broken, notice)) {
                program.shell().arrive(List.of(file));
                assertTrue(text(program, "#message").contains("broken"), text(program, "#message"));
                assertEquals(1, program.library().bids().size());
                program.find("#verdict-sentence");
            }
        });
    }

    @Test
    void aCopySavedAsAFileOpensAsABidOfItsOwn() {
        onFxThread(() -> {
            var program = westmere();
            var file = folder.resolve("copy.bidweave");
            program.chosen().choose(file);
            program.shell().saveCopy();
            assertEquals(TestBids.WESTMERE.tender(), BidFile.read(file).tender());
            program.shell().openFile();
            assertEquals(2, program.library().bids().size());
        });
    }

    @Test
    void aPackageOfNoticesAsksWhichOneAndMakesABidOfIt() throws IOException {
        var notices = Files.writeString(folder.resolve("package.json"), """
                {"releases": [
                 {"ocid": "ocds-h6vhtk-1", "id": "1", "tag": ["tender"], "buyer": {"name": "Westmere"}, "tender": {"id": "T1", "title": "Advice"}},
                 {"ocid": "ocds-h6vhtk-2", "id": "2", "tag": ["tender"], "buyer": {"name": "Westmere"}, "tender": {"id": "T2", "title": "Shelter"}}]}""");
        onFxThread(() -> {
            var program = westmere();
            program.shell().arrive(List.of(notices));
            var list = (ListView<?>) program.find("#notices");
            list.getSelectionModel().select(1);
            program.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> "Make a bid of it".equals(button.getText())).findFirst().orElseThrow().fire();
            assertEquals("Shelter", program.library().bids().getLast().tender().basics().title());
        });
    }

    @Test
    void aBidTakenOffTheBoardComesBackByUndo() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().removeBid();
            assertEquals(List.of(), program.library().bids());
            assertThrows(AssertionError.class, () -> program.find("#verdict-sentence"));
            program.scene().getRoot().lookupAll(".message .button").stream().map(Button.class::cast)
                    .filter(button -> "Undo".equals(button.getText())).findFirst().orElseThrow().fire();
            assertEquals(List.of(TestBids.WESTMERE), program.library().bids());
        });
    }

    @Test
    void whatCannotBeSavedIsSaidAtOnce() {
        onFxThread(() -> {
            var program = westmere();
            program.library().refuse(Optional.of("The disk is full. Your work is kept in the window; free some space."));
            program.shell().duplicateAlternative();
            assertEquals("Not saved yet", text(program, "#saved"));
            assertTrue(text(program, "#message").startsWith("The disk is full."));
        });
    }

    @Test
    void aMessageGoesWithItsScreenButAFaultStays() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().go(new Place.Coverage(null, null));
            program.shell().tell("The table is saved.");
            program.shell().go(new Place.Coverage(null, null));
            assertEquals("The table is saved.", text(program, "#message"));
            program.shell().go(new Place.Compare());
            assertThrows(AssertionError.class, () -> program.find("#message"));

            program.shell().fault("The disk is full.");
            program.shell().go(new Place.Coverage(null, null));
            assertEquals("The disk is full.", text(program, "#message"));
        });
    }

    @Test
    void whatHomeChangesInAnOpenBidKeepsWhatIsUnsavedThere() {
        onFxThread(() -> {
            var program = westmere();
            program.library().refuse(Optional.of("The disk is full."));
            program.shell().duplicateAlternative();
            program.library().refuse(Optional.empty());
            program.shell().goHome();
            ((Button) program.find("#due .due-done")).fire();

            var kept = program.library().bid(TestBids.WESTMERE.id());
            assertEquals(TestBids.WESTMERE.alternatives().size() + 1, kept.alternatives().size());
            assertEquals(TestBids.TODAY, kept.timetable().milestones().getFirst().done());
            program.shell().goConsortium();
            program.find("#verdict-sentence");
        });
    }

    @Test
    void aBidWithUnsavedChangesIsNotTakenOffTheBoard() {
        onFxThread(() -> {
            var program = westmere();
            program.library().refuse(Optional.of("The disk is full."));
            program.shell().duplicateAlternative();
            program.shell().removeBid();

            assertEquals(List.of(TestBids.WESTMERE), program.library().bids());
            assertTrue(text(program, "#message").contains("stays on the board: its last changes are not saved yet."), text(program, "#message"));
        });
    }

    @Test
    void theThemeIsKeptAsASetting() {
        onFxThread(() -> {
            var program = westmere();
            program.shell().theme(Theme.Choice.DARK);
            assertEquals(Optional.of("DARK"), program.library().setting("theme"));
            program.shell().theme(Theme.Choice.LIGHT);
        });
    }

    @Test
    void withoutABidTheOnlyPlaceIsHome() {
        onFxThread(() -> {
            var program = TestProgram.start(new MemoryLibrary(), TestBids.TODAY, Theme.Choice.LIGHT);
            program.shell().go(new Place.Tender(null));
            program.find(".first-start");
        });
    }
}
