package org.bidweave.ui.partners;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.junit.jupiter.api.Test;

/// Looking for partners among five organisations in the register and three hundred village halls.
class PartnersSearchTest {

    private static final UkPlaces UK = UkPlaces.read();

    @Test
    void theRegisterIsShownWithItsExactCountAndTheLargestFirst() {
        onFxThread(() -> {
            var shown = PartnersOnScreen.withTheCast().shown();
            assertEquals("In the registers: 304 organisations, the first 200 shown", shown.getFirst());
            assertEquals("Rights and Advice North East", shown.get(1));
            assertEquals(201, shown.size());
        });
    }

    @Test
    void typingFindsAndASlipOfTheKeyboardIsForgivenAndSaid() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.type("care bereav");
            assertEquals(List.of("In the registers: 1 organisation", "Tyneside Bereavement Care"), program.shown());
            program.type("bereavmnt");
            assertEquals("In the registers: No name has “bereavmnt”; 1 name is much like it", program.shown().getFirst());
        });
    }

    @Test
    void everyFilterIsAChipThatCanBeTakenAway() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.fill("#partners-place", "Gateshead");
            program.fill("#partners-works", "advocacy");
            program.fill("#partners-income", "100k..1m");
            assertEquals(List.of("Works in Gateshead", "Provides advocacy, advice, information", "Income £100,000 to £1,000,000", "Clear all"), program.chips());
            assertEquals(List.of("In the registers: 1 organisation", "Saltney Haven for Women and Children"), program.shown());
            ((Button) ((Pane) program.find("#partners-chips")).getChildren().get(2)).fire();
            assertEquals(List.of("Rights and Advice North East", "Saltney Haven for Women and Children"), program.shown().subList(1, 3));
            program.type("rights");
            program.fire("#partners-clear");
            assertEquals("rights", program.field().getText());
            assertEquals(List.of(), program.chips());
        });
    }

    @Test
    void aRangeThatIsNotUnderstoodStaysWithASentence() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.fill("#partners-income", "plenty");
            assertEquals("plenty", ((TextField) program.find("#partners-income")).getText());
            assertTrue(((Label) program.find(".refused-words")).getText().startsWith("“plenty” is no"), ((Label) program.find(".refused-words")).getText());
            assertEquals(List.of(), program.chips());
        });
    }

    @Test
    void theKeysGoFromTheFieldToTheListAndBack() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.type("north");
            program.press("#partners-find", KeyCode.ENTER, true);
            program.type("nor");
            program.press("#partners-find", KeyCode.DOWN, false);
            assertEquals(program.list(), program.scene().getFocusOwner());
            program.press("#partners-results", KeyCode.DOWN, false);
            assertEquals(3, program.list().getSelectionModel().getSelectedIndex(), "over the head of the next group");
            program.press("#partners-results", KeyCode.UP, false);
            program.press("#partners-results", KeyCode.UP, false);
            assertEquals(program.field(), program.scene().getFocusOwner());
            program.press("#partners-find", KeyCode.ESCAPE, false);
            assertEquals("", program.field().getText());
        });
    }

    @Test
    void whatIsMarkedStaysMarkedWhenTheResultsAreAskedAgain() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.list().getSelectionModel().select(3);
            var marked = program.list().getSelectionModel().getSelectedItem();
            program.fire("#partner-keep");
            assertEquals(marked.key(), program.list().getSelectionModel().getSelectedItem().key());
        });
    }

    @Test
    void aFindingLeadsToASearchThatIsFilledInAndBack() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.shell().open(TestBids.WESTMERE.id());
            program.shell().switchView();
            program.shell().go(new Place.Findings("SPC-01"));
            program.scene().getRoot().lookupAll(".button.act").stream().map(Button.class::cast)
                    .filter(button -> button.getAccessibleText().startsWith("Find partners for this gap")).findFirst().orElseThrow().fire();
            assertEquals("bereavement", program.field().getText());
            assertEquals("For: No signed partner delivers Bereavement; it is mandatory.", ((Label) program.find("#partners-reason")).getText());
            program.fire("#partners-back");
            program.find(".findings");
        });
    }

    @Test
    void onlyTheLastTypedIsShownHoweverLateTheAnswersCome() {
        onFxThread(() -> {
            var later = new ArrayList<Runnable>();
            Executor worker = later::add;
            var program = PartnersOnScreen.with(RegisterCast.registers(UK), new Background(worker, Runnable::run, Runnable::run));
            program.type("haven");
            program.type("rights");
            while (!later.isEmpty()) {
                later.removeLast().run();
            }
            assertEquals(List.of("In the registers: 1 organisation", "Rights and Advice North East"), program.shown());
        });
    }

    @Test
    void beforeAnyRegisterItSaysWhichFilesToGet() {
        onFxThread(() -> {
            var program = PartnersOnScreen.with(new MemoryRegisters(UK));
            program.find("#partners-first");
            assertFalse(program.list().isVisible());
        });
    }
}
