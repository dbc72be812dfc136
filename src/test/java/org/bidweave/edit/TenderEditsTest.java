package org.bidweave.edit;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.QUAYSIDE;
import static org.bidweave.TestBids.SECOND_LOT;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bidweave.TestBids;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.NoticeOrigin;
import org.bidweave.model.Presence;
import org.bidweave.model.Specialism;
import org.junit.jupiter.api.Test;

class TenderEditsTest {

    private static final LotEdits FIRST = LotEdits.of(WESTMERE.tender(), LOT);

    @Test
    void aRenamedLotKeepsWhatRefersToIt() {
        var renamed = apply(WESTMERE, FIRST.setTitle("Navigation"));

        assertEquals("Navigation", renamed.tender().lot(LOT).title());
        assertEquals(WESTMERE.alternatives(), renamed.alternatives());
    }

    @Test
    void aDeletedLotTakesSharesAllocationsAndTheTickWithIt() {
        var bid = apply(TestBids.twoLots(1), LotEdits.of(TestBids.twoLots(1).tender(), LOT).delete());

        assertEquals(List.of(SECOND_LOT), bid.tender().lots().stream().map(lot -> lot.id()).toList());
        assertEquals(List.of(SECOND_LOT), bid.alternative(A).lotsBid());
        assertTrue(bid.alternative(A).members().stream().allMatch(member -> member.shares().keySet().equals(Set.of(SECOND_LOT))));
        assertTrue(bid.alternative(A).members().stream().allMatch(member -> member.fees().isEmpty() && member.allocations().isEmpty()));
    }

    @Test
    void aSpecialismOfADeletedLotAloneGoesAndOneOfSeveralLotsStays() {
        var bid = TestBids.twoLots(1).withTender(tender -> tender.withSpecialisms(List.of(
                tender.specialisms().get(0).withLots(List.of(LOT)),
                tender.specialisms().get(1).withLots(List.of(LOT, SECOND_LOT)),
                tender.specialisms().get(2))));

        var asked = apply(bid, LotEdits.of(bid.tender(), LOT).delete()).tender().specialisms();

        assertEquals(List.of(List.of(SECOND_LOT), List.of()), asked.stream().map(row -> row.lots()).toList());
    }

    @Test
    void aDeletedPlaceTakesEveryPresenceAndVolumeThereAndUndoBringsAllBack() {
        var history = History.of(WESTMERE).apply(RequirementEdits.setPlaces(WESTMERE.tender().areas().subList(0, 2)));
        var bid = history.present();

        assertFalse(bid.toString().contains(QUAYSIDE.value() + "]"), "something still refers to the place");
        assertEquals(2, bid.tender().lot(LOT).volumes().size());
        assertEquals(WESTMERE, history.undo().present());
    }

    @Test
    void aRenamedPlaceKeepsWhatRefersToIt() {
        var renamed = WESTMERE.tender().areas().stream().map(area -> area.withName(area.name() + " Ward")).toList();

        var bid = apply(WESTMERE, RequirementEdits.setPlaces(renamed));

        assertEquals(WESTMERE.organisations(), bid.organisations());
        assertEquals(WESTMERE.tender().lots(), bid.tender().lots());
    }

    @Test
    void aDeletedLineTakesItsVolumesAndAllocations() {
        var bid = apply(WESTMERE, RequirementEdits.setLines(List.of()));

        assertTrue(bid.tender().lot(LOT).volumes().isEmpty());
        assertFalse(bid.alternative(A).members().stream().flatMap(member -> member.allocations().stream())
                .anyMatch(work -> work.line().equals(NAVIGATION)));
    }

    @Test
    void aNewLotIsBidForInTheAlternativeOnScreen() {
        var bid = apply(WESTMERE, LotEdits.of(WESTMERE.tender(), SECOND_LOT).add(Optional.of(LOT), A));

        assertEquals(List.of(SECOND_LOT, LOT), bid.alternative(A).lotsBid());
        assertEquals(List.of(SECOND_LOT, LOT), bid.tender().lots().stream().map(lot -> lot.id()).toList());
    }

    @Test
    void aPlaceNamedForALotIsMadeWhereTheTenderDoesNotKnowIt() {
        var bid = apply(WESTMERE, FIRST.setPlaces(List.of(typed("north"), typed("Old Town"))));

        assertEquals(new Area(new AreaId("old-town"), "Old Town", ""), bid.tender().areas().getLast());
        assertEquals(List.of(
                new AreaRequirement(TestBids.NORTH, Presence.OUTREACH, null, true),
                new AreaRequirement(new AreaId("old-town"), Presence.OUTREACH, null, true)), bid.tender().lot(LOT).areas());
    }

    @Test
    void preferencesArePlacesInAnOrder() {
        var third = new LotId("L3");
        var bid = WESTMERE.withAlternative(A, a -> a.withPreference(List.of(LOT, SECOND_LOT)));

        assertEquals(List.of(LOT, third, SECOND_LOT), apply(bid, new LotEdits(third, "Lot 3").setPreference(A, 2)).alternative(A).preference());
        assertEquals(List.of(LOT), apply(bid, new LotEdits(SECOND_LOT, "Lot 2").setPreference(A, null)).alternative(A).preference());
        assertEquals(List.of(LOT, SECOND_LOT, third), apply(bid, new LotEdits(third, "Lot 3").setPreference(A, 9)).alternative(A).preference());
    }

    @Test
    void aLotNotBidForHasNoPreference() {
        var bid = TestBids.twoLots(1).withAlternative(A, a -> a.withPreference(List.of(SECOND_LOT, LOT)));

        var changed = apply(bid, FIRST.bidFor(A, false)).alternative(A);

        assertEquals(List.of(SECOND_LOT), changed.lotsBid());
        assertEquals(List.of(SECOND_LOT), changed.preference());
    }

    @Test
    void aSumTakesThePlaceOfAMultipleAndBack() {
        var sum = apply(WESTMERE, TurnoverEdits.setAmount(Money.of(500_000))).tender().turnover();
        assertNull(sum.multiple());
        assertEquals(Money.of(500_000), sum.amount());

        var multiple = apply(apply(WESTMERE, TurnoverEdits.setAmount(Money.of(1))), TurnoverEdits.setMultiple(Decimal.of(3))).tender().turnover();
        assertNull(multiple.amount());
        assertEquals(Decimal.of(3), multiple.multiple());
    }

    @Test
    void referencesOfWhichNothingIsLeftAreNotAsked() {
        var bid = apply(WESTMERE, Edit.together("References", List.of(
                RequirementEdits.setReferenceCount(null), RequirementEdits.setReferenceYears(null))));

        assertNull(bid.tender().references());
    }

    @Test
    void anAccreditationFollowsTheSpecialismItIsAskedFor() {
        var renamed = WESTMERE.tender().specialisms().stream()
                .map(row -> row.withSpecialism(new Specialism(row.specialism().name() + " advice"))).toList();

        var asked = apply(WESTMERE, RequirementEdits.setSpecialisms(renamed)).tender().accreditations().getFirst();

        assertEquals(new Specialism("Debt and welfare advice"), asked.specialism());
    }

    @Test
    void aLotsAmountIsTakenAwayWithoutATrace() {
        var with = apply(WESTMERE, FIRST.setTurnoverAmount(Money.of(5)));
        assertEquals(Map.of(LOT, Money.of(5)), with.tender().turnover().lotAmounts());
        assertEquals(WESTMERE, apply(with, FIRST.setTurnoverAmount(null)));
    }

    @Test
    void undoNamesTheLotByItsNumber() {
        assertEquals("Lot 2 value", LotEdits.of(TestBids.twoLots(1).tender(), SECOND_LOT).setAnnualValue(null).name());
        assertEquals("Delete lot 1", FIRST.delete().name());
    }

    @Test
    void idsAreNumbersForLotsAndNamesForTheRest() {
        assertEquals(new LotId("L2"), Ids.nextLot(WESTMERE.tender(), Set.of()));
        assertEquals(new LotId("L3"), Ids.nextLot(WESTMERE.tender(), Set.of(new LotId("L2"))));
        var notice = new NoticeOrigin("", "", Map.of("Lot 2, number in the notice", "S"));
        assertEquals(new LotId("L3"), Ids.nextLot(WESTMERE.tender().withNotice(notice), Set.of()));
        assertEquals("st-anne-s-2", Ids.slug(" St Anne’s ", "place", "st-anne-s"::equals));
        assertEquals("place", Ids.slug("–", "place", _ -> false));
    }

    private static Bid apply(Bid bid, Edit edit) {
        return edit.change().apply(bid);
    }

    private static Area typed(String name) {
        return new Area(new AreaId("new"), name, "");
    }
}
