package org.bidweave.ui.partners;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryRegisters;
import org.bidweave.model.Organisation;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

/// The ways to an organisation that is in no register.
class OrganisationOfMineTest {

    private static TextInputControl focused(PartnersOnScreen program) {
        program.find("#profile-compare");
        return (TextInputControl) program.scene().getFocusOwner();
    }

    private static List<String> names(PartnersOnScreen program) {
        return program.kept().stream().map(Organisation::name).toList();
    }

    @Test
    void wordsThatNobodyHasBecomeAnOrganisationOfMineInOneStep() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.type("Quay Makers CIC");
            assertEquals("Add “Quay Makers CIC” as an organisation of mine", ((Button) program.find("#partners-add-own")).getText());
            program.fire("#partners-add-own");
            assertEquals(List.of("Quay Makers CIC"), names(program));
            assertEquals("Quay Makers CIC", focused(program).getSelectedText());
            assertEquals(List.of("Add Quay Makers CIC to my organisations"), program.library().steps());
            program.shell().undo();
            assertEquals(List.of(), program.kept());
        });
    }

    @Test
    void itIsOfferedWhereFiltersLeaveNothingAndBeforeAnyRegister() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.fill("#partners-income", "over 900m");
            assertNull(program.scene().lookup("#partners-add-own"), "nothing is typed that could be a name");
            program.type("rights");
            program.find("#partners-add-own");
            var none = PartnersOnScreen.with(new MemoryRegisters(UkPlaces.read()));
            none.type("Quay Makers");
            none.find("#partners-add-own");
        });
    }

    @Test
    void theActionOpensAProfileWhoseNameIsTypedOver() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.shell().goHome();
            program.shell().newOrganisation();
            var name = focused(program);
            name.replaceSelection("Saltney Repair Café");
            name.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertEquals(List.of("Saltney Repair Café"), names(program));
        });
    }
}
