package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.WhereItWorks.There;
import org.junit.jupiter.api.Test;

class WhereItWorksTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final AreaId HARTLEPOOL = new AreaId("hartlepool");
    private static final AreaId QUAYS = new AreaId("quays");
    private static final AreaId NOWHERE = new AreaId("nowhere");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 4, 1);
    private static final Bid PROFILES = Profiles.none().withTender(tender -> tender.withAreas(List.of(
            new Area(HARTLEPOOL, "Hartlepool", "E06000001"), new Area(QUAYS, "The Quays", "", "E06000001"),
            UK.enter("Devon").area().withName("Devon"), new Area(NOWHERE, "Acornshire", ""))));

    private static AreaId devon() {
        return PROFILES.tender().areas().get(2).id();
    }

    private static WhereItWorks of(Organisation organisation) {
        return WhereItWorks.of(organisation, PROFILES, UK);
    }

    private static Organisation present(PresenceHeld... held) {
        return Organisation.named(new OrganisationId("one"), "One").withPresence(List.of(held));
    }

    @Test
    void theStrongestPresenceInADistrictCountsAndWhatIsThereNowBeforeWhatIsPlanned() {
        assertEquals(Map.of("E06000001", new There(Presence.BASE, false)),
                of(present(new PresenceHeld(HARTLEPOOL, Presence.OUTREACH, null), new PresenceHeld(QUAYS, Presence.BASE, null))).present());
        assertEquals(Map.of("E06000001", new There(Presence.OUTREACH, false)),
                of(present(new PresenceHeld(HARTLEPOOL, Presence.OUTREACH, NEXT_YEAR), new PresenceHeld(QUAYS, Presence.OUTREACH, null))).present());
        assertEquals(Map.of("E06000001", new There(Presence.STAFF, true)), of(present(new PresenceHeld(HARTLEPOOL, Presence.STAFF, NEXT_YEAR))).present());
        assertEquals(Map.of(), of(present(new PresenceHeld(HARTLEPOOL, Presence.NONE, null))).present());
    }

    @Test
    void aCountyOfTheRegisterIsAllItsDistrictsAndAPlaceNobodyKnowsIsNamed() {
        var where = of(present().withProfile(profile -> profile.withWorksIn(List.of(devon(), NOWHERE))));
        assertTrue(where.registered().size() > 5 && where.registered().contains("E07000041"), where.registered()::toString);
        assertEquals(List.of("Acornshire"), where.unplaced());
        assertEquals(where.registered(), where.districts());
    }
}
