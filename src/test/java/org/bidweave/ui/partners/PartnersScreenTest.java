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
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.Organisation;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.FromRegister;
import org.bidweave.profile.Profiles;
import org.bidweave.profile.Sourced;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// The screen as a user has it before them: five organisations in the register and three hundred village halls.
class PartnersScreenTest {

    private static final UkPlaces UK = UkPlaces.read();

    private static TestProgram partners(MemoryRegisters registers, Background background) {
        var program = TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, Theme.Choice.LIGHT, background, registers);
        program.shell().goPartners();
        return program;
    }

    private static TestProgram partners() {
        return partners(RegisterCast.registers(UK), Background.NONE);
    }

    private static void type(TestProgram program, String words) {
        field(program).setText(words);
    }

    private static TextField field(TestProgram program) {
        return (TextField) program.find("#partners-find");
    }

    @SuppressWarnings("unchecked")
    private static ListView<Item> list(TestProgram program) {
        return (ListView<Item>) program.find("#partners-results");
    }

    private static List<String> shown(TestProgram program) {
        return list(program).getItems().stream().map(item -> switch (item) {
            case Item.Head(var title, var second) -> title + ": " + second;
            case Partner partner -> partner.facts().name();
        }).toList();
    }

    private static void press(TestProgram program, String selector, KeyCode code, boolean control) {
        program.find(selector).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private static void fill(TestProgram program, String selector, String words) {
        ((TextField) program.find(selector)).setText(words);
        press(program, selector, KeyCode.ENTER, false);
    }

    private static void fire(TestProgram program, String selector) {
        ((Button) program.find(selector)).fire();
    }

    private static List<Organisation> kept(TestProgram program) {
        return program.library().bid(Profiles.ID).organisations();
    }

    private static List<String> chips(TestProgram program) {
        return ((Pane) program.find("#partners-chips")).getChildren().stream().map(Button.class::cast).map(Button::getText).toList();
    }

    @Test
    void theRegisterIsShownWithItsExactCountAndTheLargestFirst() {
        onFxThread(() -> {
            var shown = shown(partners());
            assertEquals("In the registers: 304 organisations, the first 200 shown", shown.getFirst());
            assertEquals("Rights and Advice North East", shown.get(1));
            assertEquals(201, shown.size());
        });
    }

    @Test
    void typingFindsAndASlipOfTheKeyboardIsForgivenAndSaid() {
        onFxThread(() -> {
            var program = partners();
            type(program, "care bereav");
            assertEquals(List.of("In the registers: 1 organisation", "Tyneside Bereavement Care"), shown(program));
            type(program, "bereavmnt");
            assertEquals("In the registers: No name has “bereavmnt”; 1 name is much like it", shown(program).getFirst());
        });
    }

    @Test
    void everyFilterIsAChipThatCanBeTakenAway() {
        onFxThread(() -> {
            var program = partners();
            fill(program, "#partners-place", "Gateshead");
            fill(program, "#partners-works", "advocacy");
            fill(program, "#partners-income", "100k..1m");
            assertEquals(List.of("Works in Gateshead", "Provides advocacy, advice, information", "Income £100,000 to £1,000,000", "Clear all"), chips(program));
            assertEquals(List.of("In the registers: 1 organisation", "Saltney Haven for Women and Children"), shown(program));
            ((Button) ((Pane) program.find("#partners-chips")).getChildren().get(2)).fire();
            assertEquals(List.of("Rights and Advice North East", "Saltney Haven for Women and Children"), shown(program).subList(1, 3));
            type(program, "rights");
            fire(program, "#partners-clear");
            assertEquals("rights", field(program).getText());
            assertEquals(List.of(), chips(program));
        });
    }

    @Test
    void aRangeThatIsNotUnderstoodStaysWithASentence() {
        onFxThread(() -> {
            var program = partners();
            fill(program, "#partners-income", "plenty");
            assertEquals("plenty", ((TextField) program.find("#partners-income")).getText());
            assertTrue(((Label) program.find(".refused-words")).getText().startsWith("“plenty” is no"), ((Label) program.find(".refused-words")).getText());
            assertEquals(List.of(), chips(program));
        });
    }

    @Test
    void keepingIsOneStepAndTheOrganisationThenStandsAmongMine() {
        onFxThread(() -> {
            var program = partners();
            type(program, "bereavement");
            press(program, "#partners-find", KeyCode.ENTER, true);
            assertEquals(List.of("Keep Tyneside Bereavement Care"), program.library().steps());
            assertEquals(List.of("My organisations: 1 organisation", "Tyneside Bereavement Care", "In the registers: 1 organisation", "Tyneside Bereavement Care"),
                    shown(program));
            program.find("#partner-open");
            program.shell().undo();
            assertEquals(List.of(), kept(program));
            program.find("#partner-keep");
        });
    }

    @Test
    void aProfileThatUndoTakesAwayComesBackByRedo() {
        onFxThread(() -> {
            var program = partners();
            type(program, "bereavement");
            press(program, "#partners-find", KeyCode.ENTER, true);
            var kept = program.library().bid(Profiles.ID).organisations().getFirst();
            program.shell().go(new Place.Profile(kept.id()));
            program.shell().undo();
            assertEquals(program.find("#profile-gone-redo"), program.scene().getFocusOwner());
            fire(program, "#profile-gone-redo");
            assertEquals(List.of(kept), program.library().bid(Profiles.ID).organisations());
            program.find("#profile-compare");
        });
    }

    @Test
    void theKeysGoFromTheFieldToTheListAndBack() {
        onFxThread(() -> {
            var program = partners();
            type(program, "north");
            press(program, "#partners-find", KeyCode.ENTER, true);
            type(program, "nor");
            press(program, "#partners-find", KeyCode.DOWN, false);
            assertEquals(list(program), program.scene().getFocusOwner());
            press(program, "#partners-results", KeyCode.DOWN, false);
            assertEquals(3, list(program).getSelectionModel().getSelectedIndex(), "over the head of the next group");
            press(program, "#partners-results", KeyCode.UP, false);
            press(program, "#partners-results", KeyCode.UP, false);
            assertEquals(field(program), program.scene().getFocusOwner());
            press(program, "#partners-find", KeyCode.ESCAPE, false);
            assertEquals("", field(program).getText());
        });
    }

    @Test
    void whatIsMarkedStaysMarkedWhenTheResultsAreAskedAgain() {
        onFxThread(() -> {
            var program = partners();
            list(program).getSelectionModel().select(3);
            var marked = list(program).getSelectionModel().getSelectedItem();
            fire(program, "#partner-keep");
            assertEquals(marked.key(), list(program).getSelectionModel().getSelectedItem().key());
        });
    }

    @Test
    void addingToTheBidKeepsAndCopiesWithOneStepInEach() {
        onFxThread(() -> {
            var program = partners();
            program.shell().open(TestBids.WESTMERE.id());
            program.shell().goPartners();
            type(program, "bereavement");
            fire(program, "#partner-add");
            assertEquals(List.of("Keep Tyneside Bereavement Care", "Add Tyneside to the candidates"), program.library().steps());
            assertEquals("Tyneside Bereavement Care", program.library().bid(TestBids.WESTMERE.id()).organisations().getLast().name());
            assertTrue(((Label) program.find("#message")).getText().contains("is among the candidates"));
            program.find("#partner-in-bid");
        });
    }

    @Test
    void theUsersOwnNameStaysUntilTheRegistersIsTaken() {
        onFxThread(() -> {
            var kept = new FromRegister(RegisterCast.BEREAVEMENT, UK).kept(Profiles.none());
            var renamed = Sourced.here(OrganisationEdits.of(kept.organisations().getFirst()).setName("Our grief friends"), TestBids.TODAY).change().apply(kept);
            var program = TestProgram.start(new MemoryLibrary(TestBids.WESTMERE, renamed), TestBids.TODAY, Theme.Choice.LIGHT, Background.NONE,
                    RegisterCast.registers(UK));
            program.shell().goPartners();
            type(program, "grief");
            assertEquals(null, program.scene().lookup(".preview-news"));
            fire(program, "#partner-take");
            assertEquals("Tyneside Bereavement Care", kept(program).getFirst().name());
        });
    }

    @Test
    void theRegistersNewFigureIsOfferedToAKeptOrganisation() {
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var program = partners(registers, Background.NONE);
            type(program, "bereavement");
            fire(program, "#partner-keep");
            registers.replace(DirectoryPart.of(RegisterCast.BEREAVEMENT.register()), entries -> entries.accept(RegisterCast.earning(RegisterCast.BEREAVEMENT, 160_000)));
            type(program, "bereavement ty");
            assertTrue(program.find(".preview-news").lookupAll(".label").stream().map(Label.class::cast).anyMatch(label -> label.getText().startsWith(
                    "The income of Tyneside Bereavement Care went up by £11,800")));
            fire(program, "#partner-update");
            assertEquals("£160,000", kept(program).getFirst().finances().accounts().getFirst().income().toString());
            assertEquals(null, program.scene().lookup(".preview-news"));
        });
    }

    @Test
    void aFindingLeadsToASearchThatIsFilledInAndBack() {
        onFxThread(() -> {
            var program = partners();
            program.shell().open(TestBids.WESTMERE.id());
            program.shell().switchView();
            program.shell().go(new Place.Findings("SPC-01"));
            program.scene().getRoot().lookupAll(".button.act").stream().map(Button.class::cast)
                    .filter(button -> button.getAccessibleText().startsWith("Find partners for this gap")).findFirst().orElseThrow().fire();
            assertEquals("bereavement", field(program).getText());
            assertEquals("For: No signed partner delivers Bereavement; it is mandatory.", ((Label) program.find("#partners-reason")).getText());
            fire(program, "#partners-back");
            program.find(".findings");
        });
    }

    @Test
    void onlyTheLastTypedIsShownHoweverLateTheAnswersCome() {
        onFxThread(() -> {
            var later = new ArrayList<Runnable>();
            Executor worker = later::add;
            var program = partners(RegisterCast.registers(UK), new Background(worker, Runnable::run, Runnable::run));
            type(program, "haven");
            type(program, "rights");
            while (!later.isEmpty()) {
                later.removeLast().run();
            }
            assertEquals(List.of("In the registers: 1 organisation", "Rights and Advice North East"), shown(program));
        });
    }

    @Test
    void beforeAnyRegisterItSaysWhichFilesToGet() {
        onFxThread(() -> {
            var program = partners(new MemoryRegisters(UK), Background.NONE);
            program.find("#partners-first");
            assertFalse(list(program).isVisible());
        });
    }
}
