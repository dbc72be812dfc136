package org.bidweave.check.lots;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.SECOND_LOT;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.check.Check;
import org.bidweave.check.Fix;
import org.bidweave.check.Verdict;
import org.bidweave.model.Allocation;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotLimits;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final Check NUMBER = new NotTooManyLots();
    private static final Check PREFERENCE = new PreferenceIsRecorded();
    private static final Check STAFF = new StaffAreNotPromisedTwice();

    @Test
    void aTenderOfOneLotIsNotAskedAboutLots() {
        for (var check : List.of(NUMBER, PREFERENCE, STAFF)) {
            assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(check, WESTMERE), check.rule().id());
        }
    }

    @Test
    void asManyLotsAsAllowedPassAndOneMoreStopsTheBid() {
        assertEquals(Verdict.PASS, TestBids.verdict(NUMBER, limits(2, 2)));
        assertEquals(List.of("You bid for 2 lots; the buyer allows 1: 1 too many."), TestBids.messages(NUMBER, limits(1, 1)));
        assertEquals(Verdict.BLOCKER, TestBids.verdict(NUMBER, limits(1, 1)));
    }

    @Test
    void aTooLongListOfLotsCanBeShortened() {
        assertEquals(List.of(
                        new Fix.DropLot(LOT, "Do not bid for lot 1", "One lot fewer: Wellbeing Navigators."),
                        new Fix.DropLot(SECOND_LOT, "Do not bid for lot 2", "One lot fewer: Wellbeing Navigators, evenings.")),
                NUMBER.findings(TestBids.planned(limits(1, 1))).getFirst().fixes());
    }

    @Test
    void withoutALimitNobodyAsks() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(NUMBER, limits(null, null)));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(PREFERENCE, limits(null, null)));
    }

    @Test
    void moreLotsThanCanBeWonWantAnOrderOfPreference() {
        assertEquals(Verdict.PASS, TestBids.verdict(PREFERENCE, limits(2, 2)));
        assertEquals(List.of("You bid for 2 lots and can win 1; no order of preference is recorded."), TestBids.messages(PREFERENCE,
                limits(2, 1)));
        assertEquals(Verdict.GAP, TestBids.verdict(PREFERENCE, limits(2, 1)));
    }

    @Test
    void anOrderOfPreferenceIsSaid() {
        var ranked = limits(2, 1).withAlternative(A, a -> a.withPreference(List.of(SECOND_LOT, LOT)));

        assertEquals(List.of("You bid for 2 lots and can win 1; you prefer lots 2 and 1, in that order."), TestBids.messages(PREFERENCE,
                ranked));
        assertEquals(Verdict.INFO, TestBids.verdict(PREFERENCE, ranked));
    }

    @Test
    void staffPromisedTwiceInLotsThatCouldBeWonTogetherAreAGap() {
        assertEquals(List.of("Harbourlight Community Trust has 8.75 full-time staff in “nav”; lots 1 and 2 together need 9: 0.25 too few."),
                TestBids.messages(STAFF, evenings(2, "0.25")));
        assertEquals(Verdict.GAP, TestBids.verdict(STAFF, evenings(2, "0.25")));
    }

    @Test
    void inATenderOfOneLotAPoolPromisedBeyondItsSizeIsAGapToo() {
        var one = WESTMERE.withOrganisation(HARBOURLIGHT, lead -> lead.withStaffPools(Map.of("nav", Decimal.of("5"))));

        assertEquals(List.of("Harbourlight Community Trust has 5 full-time staff in “nav”; it promises 8.75: 3.75 too few."), TestBids.messages(STAFF, one));
        assertEquals(Verdict.GAP, TestBids.verdict(STAFF, one));
    }

    @Test
    void staffMayBePromisedTwiceWhereOnlyOneLotCanBeWon() {
        assertEquals(Verdict.PASS, TestBids.verdict(STAFF, evenings(1, "8.75")));
        assertEquals(Verdict.GAP, TestBids.verdict(STAFF, evenings(1, "8.76")));
    }

    @Test
    void staffThatAreNotEnteredAreUnknown() {
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(STAFF, evenings(2, null)));
        assertEquals(List.of("How many full-time staff Harbourlight Community Trust has in “nav” is not entered."),
                TestBids.messages(STAFF, evenings(2, "0").withOrganisation(HARBOURLIGHT, o -> o.withStaffPools(Map.of()))));
    }

    private static Bid limits(Integer bid, Integer award) {
        return TestBids.twoLots(2).withTender(t -> t.withLotLimits(new LotLimits(bid, award)));
    }

    /// Harbourlight, whose staff are all taken by the first lot, also puts some on the second.
    private static Bid evenings(int award, String staff) {
        return TestBids.twoLots(award).withMember(A, HARBOURLIGHT, m -> {
            var allocations = new ArrayList<>(m.allocations());
            allocations.add(new Allocation(SECOND_LOT, NAVIGATION, NORTH, "nav", staff == null ? null : Decimal.of(staff), 10));
            return m.withAllocations(allocations);
        });
    }
}
