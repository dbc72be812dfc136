package org.bidweave.ui.shell;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.bidweave.MemoryLibrary;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
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

    private static void keepOne(TestProgram program) {
        program.shell().goPartners();
        ((TextField) program.find("#partners-find")).setText("bereavement");
        ((Button) program.find("#partner-keep")).fire();
    }

    @Test
    void aProfileThatCannotBeSavedIsSaidAndTheBidBesideItIsSaved() {
        onFxThread(() -> {
            var program = program(TestBids.WESTMERE);
            program.shell().open(TestBids.WESTMERE.id());
            program.library().refuse(Optional.of(FULL));
            keepOne(program);
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
}
