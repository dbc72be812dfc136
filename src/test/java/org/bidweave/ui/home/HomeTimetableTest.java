package org.bidweave.ui.home;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Progress;
import org.bidweave.ui.consortium.entry.MemberEntry;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Westmere, 23 days before submission, and the same bid a month later as a second one.
class HomeTimetableTest {

    private static final LocalDate TODAY = TestBids.TODAY;

    @TempDir
    private Path folder;

    @Test
    void theCardAndTheStripSayWhatIsLate() {
        onFxThread(() -> {
            var program = home();
            assertEquals("Notice entered: 12 days late, and 3 more steps late", ((Label) program.find(".bid-card .next-step")).getText());
            assertEquals("Notice entered", ((Button) program.find("#due .due-open")).getText());
            assertTrue(texts(program, "#due .label").contains("4 late, 2 within a week"), texts(program, "#due .label").toString());
        });
    }

    @Test
    void aDeadlineThatPassedIsSaidUntilTheBidIsNotedAsSent() {
        onFxThread(() -> {
            var day = Objects.requireNonNull(TestBids.WESTMERE.tender().dates().submission());
            var bid = TestBids.WESTMERE.withProgress(Progress.BUILD);
            var program = TestProgram.start(new MemoryLibrary(bid), day.plusDays(3), Theme.Choice.LIGHT);
            assertEquals("Submission", ((Button) program.find("#due .due-open")).getText());
            assertTrue(texts(program, "#due .label").contains("3 days late"), texts(program, "#due .label").toString());
            program.open(bid.id());
            assertTrue(texts(program, ".header .label").containsAll(List.of("Deadline passed", "30 Sep 2026, 3 days ago")), texts(program, ".header .label").toString());
            assertTrue(((Label) program.find("#verdict-next")).getText().startsWith("Submission is past; was it sent?"));
            program.shell().goHome();
            ((Button) program.find("#due .due-done")).fire();
            assertEquals(Progress.SUBMIT, program.library().bid(bid.id()).progress());
            assertFalse(program.find("#due").isVisible());
        });
    }

    @Test
    void aStepTickedOffOnHomeIsKeptAndCanBeUndone() {
        onFxThread(() -> {
            var program = home();
            ((Button) program.find("#due .due-done")).fire();
            assertEquals(TODAY, westmere(program).timetable().milestones().getFirst().done());
            assertEquals("Go or no-go (G1)", ((Button) program.find("#due .due-open")).getText());
            program.scene().getRoot().lookupAll(".message .button").stream().map(Button.class::cast)
                    .filter(button -> "Undo".equals(button.getText())).findFirst().orElseThrow().fire();
            assertTrue(program.library().steps().containsAll(List.of("Step done", "undo")), program.library().steps().toString());
        });
    }

    @Test
    void aDueStepOpensTheBidAtItsTimetable() {
        onFxThread(() -> {
            var program = home();
            ((Button) program.find("#due .due-open")).fire();
            assertTrue(((ToggleButton) program.find("#tender-go-TIMETABLE")).isSelected());
            assertEquals(program.find("#tender-timetable"), focused(program));
        });
    }

    @Test
    void whatIsDueOfAPartnerStandsWithTheStepsAndOpensItsStage() {
        onFxThread(() -> {
            var program = home();
            var open = program.scene().getRoot().lookupAll("#due .due-open").stream().map(Button.class::cast)
                    .filter(button -> button.getText().equals("Due diligence on Stillwater")).findFirst().orElseThrow();
            assertEquals("Due diligence on Stillwater: In 4 days. Open the consortium of Wellbeing Navigators", open.getAccessibleText());
            open.fire();
            assertTrue(program.shell().session(TestBids.WESTMERE.id()).isPresent());
            assertEquals(TestBids.STILLWATER, ((MemberEntry) program.find(".entry")).partner());
        });
    }

    @Test
    void whereNothingIsDueTheStripIsAway() {
        onFxThread(() -> {
            var decided = TestBids.WESTMERE.withProgress(Progress.DECIDED);
            var program = TestProgram.start(new MemoryLibrary(decided), TODAY, Theme.Choice.LIGHT);
            assertFalse(program.find("#due").isVisible());
        });
    }

    @Test
    void theArrowsGoFromMarkToMarkAndEnterOpensTheTimetable() {
        onFxThread(() -> {
            var program = timeline();
            var first = (TimelineMark) program.find("#timeline-first");
            first.requestFocus();
            assertEquals("Due diligence back, shares and volumes agreed (G3): Fri 11 Sep 2026, in 4 days", said(program));
            press(program, KeyCode.RIGHT);
            assertEquals("Price frozen: Wed 16 Sep 2026, in 9 days", said(program));
            press(program, KeyCode.END);
            assertEquals("Submission: Wed 30 Sep 2026, in 23 days", said(program));
            press(program, KeyCode.DOWN);
            assertEquals("second", ((TimelineMark) focused(program)).bid().bid().id().value());
            press(program, KeyCode.UP);
            press(program, KeyCode.LEFT);
            press(program, KeyCode.ENTER);
            assertEquals(program.find("#tender-timetable"), focused(program));
        });
    }

    @Test
    void oneMarkAtATimeTakesPartInTabbing() {
        onFxThread(() -> {
            var program = timeline();
            program.find("#timeline-first").requestFocus();
            press(program, KeyCode.RIGHT);
            var tabbed = program.scene().getRoot().lookupAll(".timeline-mark").stream().filter(Node::isFocusTraversable).toList();
            assertEquals(List.of(focused(program)), tabbed);
        });
    }

    @Test
    void theSameDatesStandInAList() {
        onFxThread(() -> {
            var program = timeline();
            var dates = (TableView<?>) program.find("#dates");
            assertEquals("Notice entered", ((DateList.BidDate) dates.getItems().getFirst()).dated().words());
            dates.getSelectionModel().select(0);
            dates.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            program.find("#tender-timetable");
        });
    }

    @Test
    void theStripInTheWindowNamesWhatIsLateAndWhatIsNext() {
        onFxThread(() -> {
            var program = home();
            program.open(TestBids.WESTMERE.id());
            assertTrue(texts(program, "#verdict .label").contains(
                    "4 steps late · Next, Fri 11 Sep: Due diligence back, shares and volumes agreed (G3)"), texts(program, "#verdict .label").toString());
        });
    }

    @Test
    void theCalendarFileIsSavedFromTheMenu() {
        onFxThread(() -> {
            var program = home();
            program.open(TestBids.WESTMERE.id());
            var file = folder.resolve("westmere.ics");
            program.chosen().choose(file);
            program.shell().saveCalendar();
            assertTrue(((Label) program.find("#message")).getText().startsWith("The timetable was saved to "));
            assertTrue(Files.exists(file));
            program.chosen().choose(folder.resolve("none").resolve("a.ics"));
            program.shell().saveCalendar();
            assertTrue(((Label) program.find("#message")).getText().contains("could not be written"));
        });
    }

    private static TestProgram home() {
        var second = TestBids.WESTMERE.withId(new BidId("second")).withTender(tender -> tender.withDates(
                tender.dates().withSubmission(LocalDate.of(2026, 11, 2))));
        return TestProgram.start(new MemoryLibrary(TestBids.WESTMERE, second), TODAY, Theme.Choice.LIGHT);
    }

    private static TestProgram timeline() {
        var program = home();
        program.scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(button -> "Timeline".equals(button.getText())).findFirst().orElseThrow().fire();
        program.find("#dates");
        return program;
    }

    private static Bid westmere(TestProgram program) {
        return program.library().bid(TestBids.WESTMERE.id());
    }

    private static String said(TestProgram program) {
        return ((Label) program.find(".said")).getText();
    }

    private static Node focused(TestProgram program) {
        var owner = program.scene().getFocusOwner();
        assertNotNull(owner);
        return Objects.requireNonNull(owner);
    }

    private static void press(TestProgram program, KeyCode code) {
        focused(program).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static List<String> texts(TestProgram program, String selector) {
        program.find(selector);
        return program.scene().getRoot().lookupAll(selector).stream().map(Label.class::cast).map(Label::getText).toList();
    }
}
