package org.bidweave.ui.profile;

import static org.bidweave.ui.profile.ProfileOnScreen.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.edit.AwardEdits;
import org.bidweave.edit.Edit;
import org.bidweave.model.Award.Result;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.model.Progress;
import org.bidweave.ui.shared.Place;
import org.junit.jupiter.api.Test;

class ProfileAndBidsTest {

    @Test
    void theProfileIsAddedToTheOpenBidOnce() {
        on(TestProfiles.QUAY_STREET, screen -> {
            assertFalse(screen.node("profile-add-to-bid").isVisible());
            screen.program().shell().open(TestBids.WESTMERE.id());
            for (var words : List.of("Add to this bid", "See it in this bid")) {
                screen.program().shell().go(new Place.Profile(TestProfiles.QUAY_STREET));
                assertEquals(words, ((Button) screen.node("profile-add-to-bid")).getText());
                screen.fire("profile-add-to-bid");
            }
            assertEquals(1, screen.library().bid(TestBids.WESTMERE.id()).organisations().stream()
                    .filter(one -> one.copiedFrom() != null).count());
        });
    }

    @Test
    void aBidThatIsDecidedSaysHowTheBuyerDecided() {
        on(TestProfiles.QUAY_STREET, screen -> {
            screen.program().shell().open(TestBids.WESTMERE.id());
            var session = screen.program().shell().session(TestBids.WESTMERE.id()).orElseThrow();
            session.apply(new Edit("Decided", bid -> bid.withProgress(Progress.DECIDED).withGoNoGo(GoNoGo.EMPTY.withOutcome(Outcome.GO_WITH_PARTNERS))));
            screen.program().shell().go(new Place.Profile(TestProfiles.QUAY_STREET));
            assertTrue(screen.words().contains("Decided, outcome not noted"), screen.words()::toString);
            session.apply(AwardEdits.setResult(Result.WON_IN_PART));
            screen.program().shell().go(new Place.Profile(TestProfiles.QUAY_STREET));
            assertTrue(screen.words().contains("Won in part"), screen.words()::toString);
        });
    }

    @Test
    void bidsTogetherOpenFromTheProfile() {
        on(TestProfiles.QUAY_STREET, screen -> {
            assertTrue(screen.words().containsAll(List.of("Bids together", "Candidate")));
            screen.button(TestBids.WESTMERE.tender().basics().title());
            assertTrue(screen.words().contains("Candidates"));
        });
    }
}
