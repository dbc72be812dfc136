package org.bidweave.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.BidId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Case 3A solved by trying the one charity of its coast: by the keyboard alone, and by the mouse.
@ExtendWith(ApplicationExtension.class)
class TrialJourneyTest {

    private static final BidId FENWOLD = Samples.CASE_3A.bid().id();
    private static final String TRY = "Try Saltney Women's Space";

    private TestProgram program;

    @Start
    void start(Stage stage) {
        program = TestProgram.start(new MemoryLibrary(Samples.CASE_3A.bid()), Samples.CASE_3A.today(), Theme.Choice.LIGHT);
        stage.setScene(program.scene());
        stage.show();
        program.open(FENWOLD);
    }

    @Test
    void byTheKeyboardAloneTheCoastIsTriedKeptAndCloses(FxRobot robot) {
        assertEquals(List.of("ARE-01", "SPC-02"), blockers());
        goTo(robot, TRY);
        robot.push(KeyCode.ENTER);

        assertTrue(words().startsWith("Trying Saltney Women's Space: closes "), words());
        assertEquals("Keep", assertInstanceOf(Button.class, focused()).getText());
        assertEquals(List.of(), library());
        robot.push(KeyCode.ENTER);

        assertEquals(List.of("Add Saltney"), library());
        assertFalse(program.find("#trial").isVisible());
        assertEquals(List.of("SPC-02"), blockers());
        assertTrue(onCards().contains("50.0%"), onCards().toString());
    }

    @Test
    void withACounsellorOnTheCoastTooBothBlockersAreGone(FxRobot robot) {
        for (var partner : List.of(TRY, "Try Coastal Counselling Hub")) {
            goTo(robot, partner);
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.ENTER);
        }

        assertEquals(List.of(), blockers());
        assertEquals(List.of("Add Saltney", "Add Coastal"), library());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("SPC-02"), blockers());
    }

    @Test
    void escapeLeavesTheBidAsItWasAndGivesTheKeyboardBack(FxRobot robot) {
        goTo(robot, TRY);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);

        assertEquals(Samples.CASE_3A.bid(), session().bid());
        assertFalse(program.find("#trial").isVisible());
        assertTrue(marked().startsWith(TRY), marked());
        assertEquals(List.of(), library());
    }

    @Test
    void theMouseTriesAndLeaves(FxRobot robot) {
        robot.clickOn(named(TRY));
        assertTrue(session().trialProperty().get().isPresent());
        robot.clickOn("Leave");
        assertTrue(session().trialProperty().get().isEmpty());
    }

    @Test
    void leavingForHomeEndsTheTrialAndTheTenderShowsTheStrip(FxRobot robot) {
        robot.clickOn(named(TRY));
        robot.interact(() -> program.shell().go(new Place.Tender(null)));
        assertTrue(program.find("#trial").isVisible());
        robot.interact(() -> program.shell().goHome());
        assertTrue(session().trialProperty().get().isEmpty());
    }

    private Session session() {
        return program.shell().session(FENWOLD).orElseThrow();
    }

    private List<String> blockers() {
        return session().liveProperty().get().in(View.PLANNED).rules().entrySet().stream().filter(rule -> rule.getValue() == Verdict.BLOCKER)
                .map(rule -> rule.getKey()).sorted().toList();
    }

    private List<String> onCards() {
        return program.scene().getRoot().lookupAll(".member-card .label").stream().map(label -> ((Label) label).getText()).toList();
    }

    private List<String> library() {
        return program.library().steps();
    }

    private String words() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Label) program.find("#trial-words")).getText();
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return program.scene().getFocusOwner();
    }

    private Node named(String accessible) {
        return program.scene().getRoot().lookupAll(".button").stream().filter(node -> accessible.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    /// Tab to the candidates, and down to the one whose card says this.
    private void goTo(FxRobot robot, String words) {
        for (int i = 0; i < 60 && !(focused() instanceof ListView<?>); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.HOME);
        for (int i = 0; i < 10 && !marked().startsWith(words); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertTrue(marked().startsWith(words), marked());
    }

    private String marked() {
        return focused().lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell).filter(ListCell::isSelected).map(Node::getAccessibleText)
                .findFirst().orElse("");
    }
}
