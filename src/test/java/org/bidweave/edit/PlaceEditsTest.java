package org.bidweave.edit;

import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.exchange.planfile.BidJson;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.Presence;
import org.bidweave.model.Volume;
import org.junit.jupiter.api.Test;

class PlaceEditsTest {

    private static final Area KENT = new Area(new AreaId("kent"), "Kent", "E10000016");
    private static final List<Area> DISTRICTS = List.of(district("Dover", "E07000108"), district("Swale", "E07000113"));

    @Test
    void onlyPlacesThatAreNotThereAreAdded() {
        var once = PlaceEdits.add("Places", DISTRICTS).change().apply(WESTMERE);
        var twice = PlaceEdits.add("Places", List.of(district("Swale Borough", "E07000113"), district("North", ""), district("Kent", "E10000016")))
                .change().apply(once);

        assertEquals(List.of("dover", "swale", "kent"), twice.tender().areas().stream().skip(WESTMERE.tender().areas().size())
                .map(area -> area.id().value()).toList());
    }

    @Test
    void whatARegionAsksForIsAskedInEachOfItsDistricts() {
        var asked = new AreaRequirement(KENT.id(), Presence.BASE, null, true);
        var bid = withKent().withTender(tender -> tender.withLot(LOT, lot -> lot.withAreas(
                Stream.concat(Stream.of(asked), lot.areas().stream()).toList())));

        var divided = PlaceEdits.replaceByDistricts(KENT, DISTRICTS).change().apply(bid);

        assertEquals(List.of(asked.withArea(new AreaId("dover")), asked.withArea(new AreaId("swale"))), divided.tender().lot(LOT).areas().subList(0, 2));
        assertEquals(WESTMERE.tender().lot(LOT).areas(), divided.tender().lot(LOT).areas().subList(2, 5));
        assertEquals(List.of("dover", "swale"), divided.tender().areas().stream().map(area -> area.id().value()).toList().subList(0, 2));
        assertEquals(5, divided.tender().areas().size());
    }

    @Test
    void aRegionInWhoseNameSomethingStandsStaysWithIt() {
        var north = WESTMERE.tender().areas().stream().filter(area -> area.id().equals(NORTH)).findFirst().orElseThrow();

        var divided = PlaceEdits.replaceByDistricts(north, DISTRICTS).change().apply(WESTMERE);

        assertEquals(WESTMERE.tender().lot(LOT).volumes(), divided.tender().lot(LOT).volumes());
        assertEquals(WESTMERE.organisations(), divided.organisations());
        assertEquals(WESTMERE.alternatives(), divided.alternatives());
        assertEquals(5, divided.tender().areas().size());
        assertEquals(0, divided.tender().lot(LOT).areas().stream().filter(it -> it.area().equals(NORTH)).count());
        assertEquals(divided, BidJson.read(BidJson.write(divided)));
        assertEquals(new PlaceEdits.Standing(1, 2, 2), PlaceEdits.standing(WESTMERE, NORTH));
    }

    @Test
    void aRegionInWhichNobodyIsServedStaysToo() {
        var none = new Volume(NAVIGATION, KENT.id(), 0, false);
        var bid = withKent().withTender(tender -> tender.withLot(LOT, lot -> lot.withVolumes(List.of(none))));

        var divided = PlaceEdits.replaceByDistricts(KENT, DISTRICTS).change().apply(bid);

        assertEquals(List.of(none), divided.tender().lot(LOT).volumes());
        assertEquals(divided, BidJson.read(BidJson.write(divided)));
    }

    @Test
    void aPlaceOfOnesOwnLiesWithinADistrict() {
        var bid = PlaceEdits.setWithin(NORTH, "E06000001").change().apply(WESTMERE);

        assertEquals("E06000001", bid.tender().areas().stream().filter(area -> area.id().equals(NORTH)).findFirst().orElseThrow().within());
    }

    private static Bid withKent() {
        return WESTMERE.withTender(tender -> tender.withAreas(Stream.concat(Stream.of(KENT), tender.areas().stream()).toList()));
    }

    private static Area district(String name, String code) {
        return new Area(new AreaId("new"), name, code);
    }
}
