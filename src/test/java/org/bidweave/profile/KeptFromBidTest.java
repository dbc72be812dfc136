package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.edit.History;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.junit.jupiter.api.Test;

class KeptFromBidTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final AreaId ONE = new AreaId("N1");
    private static final AreaId TWO = new AreaId("N2");
    private static final Organisation LANTERN = Organisation.named(new OrganisationId("lantern"), "Lantern Trust")
            .withHomeAreas(List.of(TWO))
            .withPresence(List.of(new PresenceHeld(ONE, Presence.BASE, null), new PresenceHeld(TWO, Presence.STAFF, null)));
    private static final Bid BID = Bid.empty(new BidId("b"))
            .withTender(tender -> tender
                    .withBasics(tender.basics().withTitle("Navigators"))
                    .withAreas(List.of(new Area(ONE, "Hartlepool", "E06000001"), new Area(TWO, "The quay", "", "E06000001"),
                            new Area(new AreaId("N3"), "Leeds", "E08000035"))))
            .withOrganisations(List.of(LANTERN));
    private static final Bid PROFILES = Profiles.numbered("ours")
            .withTender(tender -> tender.withAreas(List.of(new Area(new AreaId("hartlepool"), "Hartlepool", "E06000001"))))
            .withOrganisations(List.of(Organisation.named(LANTERN.id(), "Another Lantern")));

    private final Bid kept = new KeptFromBid(BID, LANTERN).kept(PROFILES, TODAY);
    private final Organisation profile = kept.organisations().getLast();

    @Test
    void itsPlacesAreThoseOfMyOrganisationsAndTheOnesItNeedsAreAdded() {
        assertEquals(List.of("Hartlepool", "The quay"), kept.tender().areas().stream().map(Area::name).toList());
        assertEquals(List.of("Hartlepool", "The quay"), profile.presence().stream().map(held -> kept.tender().areaName(held.area())).toList());
        assertEquals(new AreaId("hartlepool"), profile.presence().getFirst().area());
        assertEquals("The quay", kept.tender().areaName(profile.homeAreas().getFirst()));
    }

    @Test
    void itGetsAnIdOfItsOwnAndTheBidIsTheSourceOfWhatItSays() {
        assertEquals(2, kept.organisations().stream().map(Organisation::id).distinct().count());
        assertNull(profile.copiedFrom());
        assertEquals("The bid Navigators", profile.profile().source("presence").orElseThrow().name());
    }

    @Test
    void linkedToItTheOneInTheBidHasNoNews() {
        var linked = new CopyInBid(kept, profile).link(LANTERN, TODAY).change().apply(BID);
        assertEquals(List.of(), Origins.of(linked, kept).outdated());
        assertEquals(LANTERN, linked.organisations().getFirst().withCopiedFrom(null));
    }

    @Test
    void keepingItIsOneStepThatUndoTakesBackWithItsPlaces() {
        var history = History.of(PROFILES).apply(new KeptFromBid(BID, LANTERN).keep(TODAY));
        assertEquals("Keep Lantern", history.past().getLast().name());
        assertEquals(PROFILES, history.undo().present());
    }
}
