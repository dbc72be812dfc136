package org.bidweave.ui.partners;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bidweave.MemoryLibrary;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.optimise.Addition;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.FromRegister;
import org.bidweave.profile.Profiles;
import org.bidweave.profile.Sourced;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// Organisations that were found and kept: undo, the bid that is open, and what the register says since.
class PartnersKeptTest {

    private static final UkPlaces UK = UkPlaces.read();

    @Test
    void keepingIsOneStepAndTheOrganisationThenStandsAmongMine() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.type("bereavement");
            program.press("#partners-find", KeyCode.ENTER, true);
            assertEquals(List.of("Keep Tyneside Bereavement Care"), program.library().steps());
            assertEquals(List.of("My organisations: 1 organisation", "Tyneside Bereavement Care", "In the registers: 1 organisation", "Tyneside Bereavement Care"),
                    program.shown());
            program.find("#partner-open");
            program.shell().undo();
            assertEquals(List.of(), program.kept());
            program.find("#partner-keep");
        });
    }

    @Test
    void aProfileThatUndoTakesAwayComesBackByRedo() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.type("bereavement");
            program.press("#partners-find", KeyCode.ENTER, true);
            var kept = program.kept().getFirst();
            program.shell().go(new Place.Profile(kept.id()));
            program.shell().undo();
            assertEquals(program.find("#profile-gone-redo"), program.scene().getFocusOwner());
            program.fire("#profile-gone-redo");
            assertEquals(List.of(kept), program.kept());
            program.find("#profile-compare");
        });
    }

    @Test
    void addingToTheBidKeepsAndCopiesWithOneStepInEach() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.shell().open(TestBids.WESTMERE.id());
            program.shell().goPartners();
            program.type("bereavement");
            program.fire("#partner-add");
            assertEquals(List.of("Keep Tyneside Bereavement Care", "Add Tyneside to the candidates"), program.library().steps());
            assertEquals("Tyneside Bereavement Care", program.library().bid(TestBids.WESTMERE.id()).organisations().getLast().name());
            assertTrue(((Label) program.find("#message")).getText().contains("is among the candidates"));
            program.find("#partner-in-bid");
        });
    }

    @Test
    void whatIsAddedIsSeenAmongTheCandidatesAlsoWhereTheConsortiumIsOpenAlready() {
        onFxThread(() -> {
            var program = PartnersOnScreen.withTheCast();
            program.shell().open(TestBids.WESTMERE.id());
            program.shell().goConsortium();
            var search = (TextField) program.find(".candidates").lookup(".text-field");
            search.setText("nobody at all");
            program.shell().goPartners();
            program.type("bereavement");
            program.fire("#partner-add");
            program.find("#message");
            program.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast).filter(button -> "See it".equals(button.getText()))
                    .findFirst().orElseThrow().fire();
            var list = (ListView<?>) program.find(".candidate-list");
            assertEquals("Tyneside Bereavement Care", ((Addition) list.getSelectionModel().getSelectedItem()).candidate().name());
            assertEquals(list, program.scene().getFocusOwner());
            program.shell().goPartners();
            program.fire("#partner-open");
            program.fire("#profile-add-to-bid");
            assertEquals(program.find(".candidate-list"), program.scene().getFocusOwner());
        });
    }

    @Test
    void theUsersOwnNameStaysUntilTheRegistersIsTaken() {
        onFxThread(() -> {
            var kept = new FromRegister(RegisterCast.BEREAVEMENT, UK).kept(Profiles.none());
            var renamed = Sourced.here(OrganisationEdits.of(kept.organisations().getFirst()).setName("Our grief friends"), TestBids.TODAY).change().apply(kept);
            var program = PartnersOnScreen.at(TestProgram.start(new MemoryLibrary(TestBids.WESTMERE, renamed), TestBids.TODAY, Theme.Choice.LIGHT,
                    Background.NONE, RegisterCast.registers(UK)));
            program.type("grief");
            assertEquals(null, program.scene().lookup(".preview-news"));
            program.fire("#partner-take");
            assertEquals("Tyneside Bereavement Care", program.kept().getFirst().name());
        });
    }

    @Test
    void theRegistersNewFigureIsOfferedToAKeptOrganisation() {
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var program = PartnersOnScreen.with(registers);
            program.type("bereavement");
            program.fire("#partner-keep");
            registers.replace(DirectoryPart.of(RegisterCast.BEREAVEMENT.register()), entries -> entries.accept(RegisterCast.earning(RegisterCast.BEREAVEMENT, 160_000)));
            program.type("bereavement ty");
            assertTrue(program.find(".preview-news").lookupAll(".label").stream().map(Label.class::cast).anyMatch(label -> label.getText().startsWith(
                    "The income of Tyneside Bereavement Care went up by £11,800")));
            program.fire("#partner-update");
            assertEquals("£160,000", program.kept().getFirst().finances().accounts().getFirst().income().toString());
            assertEquals(null, program.scene().lookup(".preview-news"));
        });
    }
}
