package org.bidweave.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.BidId;
import org.bidweave.edit.TenderEdits;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Case 3A solved in one step by the smallest repair, by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class SuggestJourneyTest {

    private static final BidId FENWOLD = Samples.CASE_3A.bid().id();
    private static final String REPAIR = "Saltney Women's Space and Coastal Counselling Hub join";

    private TestProgram program;

    @Start
    void start(Stage stage) {
        program = TestProgram.start(new MemoryLibrary(Samples.CASE_3A.bid()), Samples.CASE_3A.today(), Theme.Choice.LIGHT);
        stage.setScene(program.scene());
        stage.show();
        program.open(FENWOLD);
    }

    @Test
    void byTheKeyboardAloneTheSmallestRepairIsFoundAndAppliedInOneStep(FxRobot robot) {
        assertEquals(List.of("ARE-01", "SPC-02"), blockers());

        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        assertEquals("Find", focused().getText());
        robot.push(KeyCode.SPACE);
        assertEquals("Apply to this alternative: " + REPAIR, focused().getAccessibleText());
        robot.push(KeyCode.SPACE);

        assertEquals(List.of(), blockers());
        assertEquals(List.of("Saltney and Coastal join"), program.library().steps());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(Samples.CASE_3A.bid(), session().bid());
    }

    @Test
    void theButtonAtTheHeadOfTheCandidatesOpensTheSearch(FxRobot robot) {
        robot.clickOn("#suggest");

        assertEquals("Find", focused().getText());
    }

    @Test
    void severalAnswersBecomeAlternativesAndTheOneOnScreenStays(FxRobot robot) {
        find(robot);
        press(robot, "#suggest-add-0");
        press(robot, "#suggest-add-1");

        var alternatives = session().bid().alternatives();
        assertEquals(3, alternatives.size());
        assertEquals(Samples.CASE_3A.bid().alternatives().getFirst(), alternatives.getFirst());
        assertTrue(alternatives.stream().anyMatch(one -> one.name().equals("Saltney and Coastal join")));
        assertFalse(program.find("#suggest-changed").isVisible());
    }

    @Test
    void escapeLeavesWhatIsTriedOutOnComparisonToo(FxRobot robot) {
        find(robot);
        press(robot, "#suggest-see-0");
        robot.interact(() -> program.shell().goCompare());
        assertTrue(session().trialProperty().get().isPresent());

        robot.push(KeyCode.ESCAPE);

        assertTrue(session().trialProperty().get().isEmpty());
    }

    @Test
    void comparisonShowsWhatItComparesWhenAnotherAnswerHasBeenAdded(FxRobot robot) {
        find(robot);
        press(robot, "#suggest-add-0");
        robot.interact(() -> program.shell().goCompare());
        robot.interact(() -> program.shell().goSuggest());
        press(robot, "#suggest-add-1");
        robot.interact(() -> program.shell().goCompare());

        assertEquals(List.of("A", "B"), List.of(shown("#compare-left"), shown("#compare-right")));
        assertTrue(program.find("#compare-headline").getAccessibleText().startsWith("B "), program.find("#compare-headline").getAccessibleText());
    }

    private String shown(String box) {
        return ((ListCell<?>) program.find(box + " > .list-cell")).getText().substring(0, 1);
    }

    @Test
    void answersOfABidThatHasChangedSinceSaySoAndCannotBeAppliedUntilThatIsUndone(FxRobot robot) {
        find(robot);
        robot.interact(() -> session().apply(TenderEdits.setTitle("Another title")));

        assertTrue(program.find("#suggest-changed").isVisible());
        assertTrue(program.find("#suggest-apply-0").isDisabled());
        robot.interact(() -> program.shell().undo());
        assertFalse(program.find("#suggest-apply-0").isDisabled());
    }

    @Test
    void answersToWhatWasWantedBeforeSaySo(FxRobot robot) {
        find(robot);
        assertFalse(program.find("#suggest-otherwise").isVisible());
        pin(robot, 0);

        assertTrue(program.find("#suggest-otherwise").isVisible());
        assertFalse(program.find("#suggest-apply-0").isDisabled());
        press(robot, "#suggest-start");
        assertFalse(program.find("#suggest-otherwise").isVisible());
    }

    @Test
    void pinsThatContradictAreSaidInWords(FxRobot robot) {
        robot.interact(() -> program.shell().goSuggest());
        pin(robot, 0);
        pin(robot, 1);
        press(robot, "#suggest-start");

        var first = Samples.CASE_3A.bid().organisations().getFirst().name();
        assertEquals(first + " is to be in and to be left out: only one is possible.", program.find("#suggest-sentence").getAccessibleText());
    }

    @Test
    void theOrderOfTheGoalsIsSetByKeys(FxRobot robot) {
        robot.interact(() -> program.shell().goSuggest());
        robot.interact(() -> program.find("#suggest-goals").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);

        assertEquals(List.of("1. Lowest cost", "2. Fewest partners"), goals().subList(0, 2));
    }

    @Test
    void typingANameGoesToTheOrganisation(FxRobot robot) {
        robot.interact(() -> program.shell().goSuggest());
        var who = assertInstanceOf(ComboBox.class, program.find("#suggest-pin-who"));
        robot.interact(who::requestFocus);

        robot.write("um");
        assertEquals("Umoja Fenland", said(who));
        robot.write("n");
        assertEquals("Northern Refuge Group", said(who));
        robot.write("counselling");
        assertEquals("Coastal Counselling Hub", said(who));
    }

    private static String said(ComboBox<?> box) {
        return box.getValue().toString();
    }

    @Test
    void anAnswerIsSeenInTheConsortiumBeforeItIsKeptOrLeft(FxRobot robot) {
        find(robot);
        press(robot, "#suggest-see-0");

        assertEquals(List.of(), blockers());
        assertEquals(List.of(), program.library().steps());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Samples.CASE_3A.bid(), session().bid());

        robot.interact(() -> program.shell().goSuggest());
        press(robot, "#suggest-see-0");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("Saltney and Coastal join"), program.library().steps());
    }

    @Test
    void anExposureAboveTheWholeTurnoverIsSaidBeforeItIsApplied(FxRobot robot) {
        find(robot);

        assertTrue(program.find(".before-applying").lookupAll(".label").stream().map(label -> ((Label) label).getText())
                .anyMatch(text -> text.contains("110.6% of its turnover")));
    }

    private List<String> goals() {
        return program.find("#suggest-goals").lookupAll(".check-box").stream().map(box -> ((CheckBox) box).getText())
                .filter(text -> !text.isEmpty()).sorted().toList();
    }

    private void pin(FxRobot robot, int kind) {
        robot.interact(() -> assertInstanceOf(ComboBox.class, program.find("#suggest-pin")).getSelectionModel().select(kind));
        assertTrue(program.find("#suggest-pin-add").isDisabled(), "nobody is chosen yet");
        robot.interact(() -> assertInstanceOf(ComboBox.class, program.find("#suggest-pin-who")).getSelectionModel().selectFirst());
        press(robot, "#suggest-pin-add");
    }

    private void find(FxRobot robot) {
        robot.interact(() -> program.shell().goSuggest());
        press(robot, "#suggest-start");
    }

    private void press(FxRobot robot, String button) {
        robot.interact(() -> assertInstanceOf(Button.class, program.find(button)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Session session() {
        return program.shell().session(FENWOLD).orElseThrow();
    }

    private List<String> blockers() {
        WaitForAsyncUtils.waitForFxEvents();
        return session().liveProperty().get().in(View.PLANNED).rules().entrySet().stream().filter(rule -> rule.getValue() == Verdict.BLOCKER)
                .map(rule -> rule.getKey()).sorted().toList();
    }

    private Button focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return assertInstanceOf(Button.class, program.scene().getFocusOwner());
    }
}
