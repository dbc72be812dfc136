package org.bidweave.canwego;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.junit.jupiter.api.Test;

class WhereTest {

    private static final AreaId NEW = new AreaId("new");
    private static final Where MORAY = place("Moray", "S12000020", List.of("S12000020"), List.of("S12000020"));
    private static final Where HIGHLAND = place("Highland", "S12000017", List.of("S12000017"), List.of("S12000017"));
    /// An area for statistics that has all of Moray and a part of Highland.
    private static final Where ACROSS = place("Inverness, Nairn and Moray", "UKM62", List.of("S12000017", "S12000020"), List.of("S12000020"));

    @Test
    void aPlaceIsCoveredWhereAllDistrictsThatItTouchesAreTakenInWhole() {
        assertFalse(ACROSS.coveredBy(List.of(MORAY)));
        assertTrue(ACROSS.coveredBy(List.of(MORAY, HIGHLAND)));
        assertTrue(MORAY.coveredBy(List.of(ACROSS)));
    }

    @Test
    void aPartOfADistrictDoesNotCoverIt() {
        assertFalse(HIGHLAND.coveredBy(List.of(ACROSS)));
        assertTrue(HIGHLAND.meets(ACROSS));
    }

    @Test
    void twoPlacesWithinOneDistrictLieApart() {
        var headingley = new Where(new Area(NEW, "Headingley", "", "E08000035"), List.of(), List.of());
        var harehills = new Where(new Area(NEW, "Harehills", "", "E08000035"), List.of(), List.of());
        assertFalse(headingley.coveredBy(List.of(harehills)));
        assertFalse(headingley.hasParts());
    }

    private static Where place(String name, String code, List<String> districts, List<String> whole) {
        return new Where(new Area(NEW, name, code), districts, whole);
    }
}
