package org.bidweave.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.model.Basics;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What users do, with the keyboard and the mouse, in the whole window.
@ExtendWith(ApplicationExtension.class)
class JourneysTest {

    private TestProgram program;

    @Start
    void start(Stage stage) {
        program = TestProgram.start(new MemoryLibrary(Samples.CASE_1.bid()), Samples.CASE_1.today(), Theme.Choice.LIGHT);
        stage.setScene(program.scene());
        stage.show();
    }

    private String verdict() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Label) program.find("#verdict-sentence")).getText();
    }

    private Basics basics() {
        return program.library().bids().getFirst().tender().basics();
    }

    @Test
    void aBidIsFoundOpenedAndSeenAsSecuredByKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("wellbeing");
        robot.push(KeyCode.ENTER);
        var planned = verdict();
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        assertTrue(verdict().contains("when Stillwater signs"), verdict());
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        assertEquals(planned, verdict());
    }

    @Test
    void aTitleTypedInTheTenderIsSavedAndUndone(FxRobot robot) {
        robot.interact(() -> program.shell().open(Samples.CASE_1.bid().id()));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        var before = basics().title();
        var title = Stream.of(program.scene().getFocusOwner()).map(TextInputControl.class::cast).findFirst().orElseThrow();
        assertEquals(before, title.getText());
        robot.interact(title::selectAll);
        robot.write("Navigators").push(KeyCode.ENTER);
        assertEquals("Navigators", basics().title());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(before, basics().title());
        assertTrue(program.library().steps().contains("undo"), program.library().steps().toString());
    }

    @Test
    void anActionIsFoundByItsWords(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("new bid");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, program.library().bids().size());
        assertEquals(1, Window.getWindows().size());
    }
}
