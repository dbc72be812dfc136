package org.bidweave.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.NorthEast;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.model.Bid;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Who may be chosen beside those whom the bid knows: my organisations, the registers, and what was found in the directory.
@ExtendWith(ApplicationExtension.class)
class SuggestPoolTest {

    private static final Bid BID = NorthEast.BID.withOrganisations(NorthEast.BID.organisations().stream()
            .filter(one -> NorthEast.BID.alternative(NorthEast.BID.current()).member(one.id()).isPresent()).toList());

    private final MemoryRegisters registers = RegisterCast.registers(UkPlaces.read());
    private TestProgram program;

    @Start
    void start(Stage stage) {
        program = TestProgram.start(new MemoryLibrary(BID), TestBids.TODAY, Theme.Choice.LIGHT, Background.NONE, registers);
        stage.setScene(program.scene());
        stage.show();
        program.open(BID.id());
    }

    @Test
    void theRegistersNearTheBidSayWhomTheyHaveAndWhatIsNotKnown(FxRobot robot) {
        robot.interact(() -> program.shell().goSuggest());
        tick(robot, "#suggest-register");

        assertEquals("4 organisations, of 4 that were found. Little but their turnover is known: staff, bases and specialisms count for nothing until they are "
                + "entered. Quayside is no place that the registers know: say under Tender in which district it lies.", said("#suggest-register-said"));
    }

    @Test
    void whatTheDirectoryFoundIsTickedWhereItIsSuggestedFrom(FxRobot robot) {
        robot.interact(() -> {
            program.shell().goPartners();
            assertInstanceOf(TextField.class, program.find("#partners-find")).setText("haven");
            assertInstanceOf(Button.class, program.find("#partners-suggest")).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();

        var box = assertInstanceOf(CheckBox.class, program.find("#suggest-searched"));
        assertTrue(box.isSelected());
        assertEquals("What the directory found by “haven”", box.getText());
        assertTrue(said("#suggest-searched-said").startsWith("1 organisation."), said("#suggest-searched-said"));
    }

    @Test
    void myOrganisationsAreSaidToBeNoneWhereThereAreNone(FxRobot robot) {
        robot.interact(() -> program.shell().goSuggest());
        tick(robot, "#suggest-mine");

        assertEquals("None that the bid does not have already.", said("#suggest-mine-said"));
    }

    private void tick(FxRobot robot, String box) {
        robot.interact(() -> assertInstanceOf(CheckBox.class, program.find(box)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String said(String label) {
        return assertInstanceOf(Label.class, program.find(label)).getText();
    }
}
