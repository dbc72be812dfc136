package org.bidweave.ui.shell;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.bidweave.MemoryLibrary;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.TestProgram;
import org.bidweave.edit.Edit;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// My organisations in the window: what is said of their saving, and how they are found.
class MyOrganisationsTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final String FULL = "The disk is full.";

    private static TestProgram program(Bid... bids) {
        return TestProgram.start(new MemoryLibrary(bids), TestBids.TODAY, Theme.Choice.LIGHT, Background.NONE, RegisterCast.registers(UK));
    }

    private static String text(TestProgram program, String selector) {
        return ((Label) program.find(selector)).getText();
    }

    private static List<String> labels(TestProgram program, String selector) {
        return program.find(selector).lookupAll(".label").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
    }

    private static void keepOne(TestProgram program, String typed) {
        program.shell().goPartners();
        ((TextField) program.find("#partners-find")).setText(typed);
        ((Button) program.find("#partner-keep")).fire();
    }

    @Test
    void aProfileThatCannotBeSavedIsSaidAndTheBidBesideItIsSaved() {
        onFxThread(() -> {
            var program = program(TestBids.WESTMERE);
            program.shell().open(TestBids.WESTMERE.id());
            program.library().refuse(Optional.of(FULL));
            keepOne(program, "bereavement");
            assertEquals("Not saved yet", text(program, "#saved"));
            assertEquals(FULL, text(program, "#message"));
            program.shell().goConsortium();
            assertEquals("All changes saved 09:02", text(program, "#saved"));
        });
    }

    @Test
    void aBidThatWasLeftIsFollowedNoMoreButWhatItLosesIsSaid() {
        onFxThread(() -> {
            var other = Bid.empty(new BidId("other"));
            var program = program(TestBids.WESTMERE, other);
            program.shell().open(TestBids.WESTMERE.id());
            var left = program.shell().session(TestBids.WESTMERE.id()).orElseThrow();
            program.shell().open(other.id());
            var mark = program.find("#nav-CONSORTIUM").lookupAll(".state-shape").size();
            program.library().refuse(Optional.of(FULL));
            left.apply(new Edit("Take all members out", bid -> bid.withAlternatives(
                    bid.alternatives().stream().map(one -> one.withMembers(List.of())).toList())));
            assertEquals(mark, program.find("#nav-CONSORTIUM").lookupAll(".state-shape").size());
            assertEquals("All changes saved 09:02", text(program, "#saved"));
            assertEquals(FULL, text(program, "#message"));
        });
    }

    @Test
    void whatTheRegisterWarnsOfStandsOnTheRowTheProfileAndTheCardOfItsCopy() {
        onFxThread(() -> {
            var program = program(TestBids.WESTMERE);
            program.shell().open(TestBids.WESTMERE.id());
            keepOne(program, "cafe");
            assertTrue(labels(program, "#partners-results").contains("Accounts overdue"), labels(program, "#partners-results")::toString);
            ((Button) program.find("#partner-add")).fire();
            ((Button) program.find("#partner-open")).fire();
            assertTrue(labels(program, ".profile-head").contains("Accounts overdue"), labels(program, ".profile-head")::toString);
            program.shell().goConsortium();
            assertTrue(labels(program, ".shell").contains("Accounts overdue"), labels(program, ".shell")::toString);
        });
    }

    @Test
    void aCandidateIsFoundAsOneAndAPartnerAsOne() {
        onFxThread(() -> {
            var program = program(TestBids.WESTMERE);
            program.shell().open(TestBids.WESTMERE.id());
            keepOne(program, "bereavement");
            ((Button) program.find("#partner-add")).fire();
            assertTrue(found(program, "tyneside").stream().map(Found::kind).toList().contains("Candidate in this bid"));
            var partner = TestBids.WESTMERE.organisation(TestBids.WESTMERE.alternatives().getFirst().members().getFirst().organisation()).orElseThrow();
            assertTrue(found(program, partner.name()).stream().map(Found::kind).toList().contains("Partner in this bid"));
        });
    }

    @Test
    void aProfileAndItsPeopleAreFoundFromAnywhereOnceTheyAreAtHand() {
        onFxThread(() -> {
            var program = program(TestProfiles.PROFILES);
            assertEquals(List.of(), found(program, "ada brook"));
            program.shell().goPartners();
            program.shell().goHome();
            assertEquals(List.of("Lantern Debt & Rights Advice", "The Lantern Debt and Rights Advice Ltd"),
                    found(program, "lantern my organisations").stream().map(Found::words).toList());
            var ada = found(program, "ada brook").getFirst();
            assertEquals("Person · Director, Lantern Debt & Rights Advice", ada.kind());
            ada.choose().run();
            assertTrue(labels(program, ".profile-head").contains("Lantern Debt & Rights Advice"), labels(program, ".profile-head")::toString);
        });
    }

    @Test
    void whoIsNamedOnlyInTheLogIsFoundThere() {
        onFxThread(() -> {
            var program = program(TestProfiles.PROFILES);
            program.shell().goPartners();
            var pilot = found(program, "40 days late").getFirst();
            assertEquals("Paid 40 days late on the pilot", pilot.words());
            assertEquals("Log · " + TestProfiles.PROFILES.organisations().getFirst().name(), pilot.kind());
            pilot.choose().run();
            assertTrue(labels(program, ".profile-head").contains(TestProfiles.PROFILES.organisations().getFirst().name()));
        });
    }

    private static List<Found> found(TestProgram program, String typed) {
        return program.shell().everything().stream().filter(found -> found.distance(typed).isPresent()).toList();
    }
}
