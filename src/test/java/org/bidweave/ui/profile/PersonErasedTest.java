package org.bidweave.ui.profile;

import static org.bidweave.ui.profile.ProfileOnScreen.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.model.Contact;
import org.bidweave.model.GoNoGo;
import org.bidweave.edit.Edit;
import org.bidweave.ui.shared.Place;
import org.junit.jupiter.api.Test;

class PersonErasedTest {

    @Test
    void aPersonIsFoundAndErasedAfterBeingTold() {
        on(TestProfiles.LANTERN, screen -> {
            ((TextInputControl) screen.node("profile-person-find")).setText("ada brook");
            assertTrue(screen.words().contains("Ada Brook agreed to share outcomes data"));
            screen.button("Erase Ada Brook");
            assertTrue(screen.words().stream().anyMatch(words -> words.contains("This cannot be undone.")));
            screen.fire("profile-person-yes");
            assertEquals(List.of("Ambrose Keld"), screen.lantern().profile().contacts().stream().map(one -> one.name()).toList());
            assertEquals("someone agreed to share outcomes data", screen.lantern().profile().log().getFirst().what());
            assertTrue(screen.words().contains("No contact, log or other text of your organisations has “ada brook”."));
        });
    }

    private static void copyNamesAda(ProfileOnScreen screen) {
        screen.program().shell().open(TestBids.WESTMERE.id());
        var session = screen.program().shell().session(TestBids.WESTMERE.id()).orElseThrow();
        var copy = session.bid().organisations().getFirst();
        session.apply(new Edit("Red line", bid -> bid.withOrganisation(copy.id(), one -> one.withProfile(it -> it.withRedLines(List.of("Ask Ada Brook first"))))));
        screen.program().shell().go(new Place.Profile(TestProfiles.LANTERN));
    }

    @Test
    void aBidWhoseCopyNamesThePersonIsNamedBeforeAndErasedFrom() {
        on(TestProfiles.LANTERN, screen -> {
            copyNamesAda(screen);
            screen.button("Erase Ada Brook");
            var asked = ((Labeled) screen.node("profile-person-ask")).getText();
            assertTrue(asked.endsWith("Copies of organisations in these bids name Ada Brook now: " + TestBids.WESTMERE.tender().basics().title() + "."), asked);
            screen.fire("profile-person-yes");
            assertFalse(screen.library().bid(TestBids.WESTMERE.id()).toString().contains("Ada Brook"));
            var session = screen.program().shell().session(TestBids.WESTMERE.id()).orElseThrow();
            assertEquals(List.of("Ask someone first"), session.bid().organisations().getFirst().profile().redLines());
            var told = ((Labeled) screen.node("profile-person-told")).getText();
            assertTrue(told.contains("from the organisations of 1 bid") && !told.contains("still"), told);
        });
    }

    @Test
    void whereABidNamesThePersonInANoteOfItsOwnIsSaid() {
        on(TestProfiles.LANTERN, screen -> {
            screen.program().shell().open(TestBids.WESTMERE.id());
            screen.program().shell().session(TestBids.WESTMERE.id()).orElseThrow()
                    .apply(new Edit("Decide", bid -> bid.withGoNoGo(GoNoGo.EMPTY.withBy("Ada Brook"))));
            screen.program().shell().go(new Place.Profile(TestProfiles.LANTERN));
            screen.button("Erase Ada Brook");
            screen.fire("profile-person-yes");
            var told = ((Labeled) screen.node("profile-person-told")).getText();
            assertTrue(told.contains("These bids name Ada Brook still, outside their organisations"), told);
        });
    }

    @Test
    void aContactOfWhomOnlyANumberIsKnownIsErasedToo() {
        var contacts = List.of(new Contact("", "", "", "01429 555123"), new Contact("", "", "desk@lantern.example", ""));
        var profiles = TestProfiles.PROFILES.withOrganisation(TestProfiles.LANTERN_AGAIN, one -> one.withProfile(it -> it.withContacts(contacts)));
        on(profiles, TestProfiles.LANTERN_AGAIN, screen -> {
            screen.button("Erase 01429 555123");
            screen.fire("profile-person-yes");
            assertEquals(List.of("desk@lantern.example"), screen.profiles().organisation(TestProfiles.LANTERN_AGAIN).orElseThrow().profile().contacts()
                    .stream().map(Contact::email).toList());
        });
    }
}
