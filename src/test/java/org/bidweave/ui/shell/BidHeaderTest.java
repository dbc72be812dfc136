package org.bidweave.ui.shell;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// Undo and redo keep their names in the header, however narrow the window.
class BidHeaderTest {

    private static TestProgram edited(double width) {
        var program = TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, Theme.Choice.LIGHT);
        program.open(TestBids.WESTMERE.id());
        program.shell().duplicateAlternative();
        program.scene().getRoot().resize(width, 700);
        return program;
    }

    private static Button button(TestProgram program, String beginning) {
        return ((Parent) program.find(".header")).lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().startsWith(beginning)).findFirst().orElseThrow();
    }

    private static String seen(Button button) {
        return ((Text) button.lookup(".text")).getText();
    }

    @Test
    void theNameIsWholeInAWideWindow() {
        onFxThread(() -> {
            var undo = button(edited(1440), "Undo");
            assertEquals(undo.getText(), seen(undo));
            assertNull(undo.getTooltip());
        });
    }

    @Test
    void aBidWithoutABuyerSaysOnlyItsReference() {
        onFxThread(() -> {
            var nobody = TestBids.WESTMERE.withTender(tender -> tender.withBasics(tender.basics().withBuyer("").withReference("W-26")));
            var program = TestProgram.start(new MemoryLibrary(nobody), TestBids.TODAY, Theme.Choice.LIGHT);
            program.open(nobody.id());
            assertTrue(((Parent) program.find(".header")).lookupAll(".label").stream().anyMatch(label -> "W-26".equals(((Label) label).getText())));
        });
    }

    @Test
    void theStripSaysTheWholeNextStepOnlyWhereThereIsRoom() {
        onFxThread(() -> {
            var wide = ((Label) edited(1440).find("#verdict-next")).getText();
            var narrow = (Label) edited(1024).find("#verdict-next");
            assertTrue(wide.contains(": "), wide);
            assertTrue(wide.startsWith(narrow.getText()) && narrow.getText().length() < 20, narrow.getText());
            assertFalse(narrow.isTextTruncated());
        });
    }

    @Test
    void inANarrowWindowTheFirstWordStaysAndTheTooltipSaysItAll() {
        onFxThread(() -> {
            var program = edited(1024);
            var undo = button(program, "Undo");
            assertTrue(seen(undo).startsWith("Undo: "), seen(undo));
            assertEquals("Redo", seen(button(program, "Redo")));
            if (undo.isTextTruncated()) {
                assertEquals(undo.getText(), undo.getTooltip().getText());
            }
            assertTrue(undo.getText().startsWith("Undo: "), undo.getText());
        });
    }
}
