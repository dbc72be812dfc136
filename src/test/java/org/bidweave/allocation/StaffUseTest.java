package org.bidweave.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.check.Verdict;
import org.bidweave.model.Award;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.Progress;
import org.junit.jupiter.api.Test;

class StaffUseTest {

    private static final Bid LEEDS = TestBids.WESTMERE.withId(new BidId("leeds"))
            .withTender(tender -> tender.withBasics(tender.basics().withTitle("Leeds Wellbeing 2027")))
            .withAward(Award.EMPTY.withChance(Decimal.of("0.6")));

    @Test
    void staffPromisedInAnotherLiveBidAreToldWithItsNameAndChance() {
        var use = lantern(LEEDS);
        assertEquals("Lantern Debt & Rights Advice promised 6.25 full-time staff of “nav” in ‘Leeds Wellbeing 2027’ (60% likely), and 6.25 here, of "
                + "6.25 held: 6.25 short if both are won.", StaffWords.of(use));
        assertEquals(Verdict.RISK, use.verdict());
    }

    @Test
    void whatIsWonIsPromisedForCertain() {
        var use = lantern(LEEDS.withProgress(Progress.DECIDED).withAward(Award.EMPTY.withResult(Award.Result.WON)));
        assertEquals(Verdict.GAP, use.verdict());
        assertEquals("won", StaffWords.likely(use.elsewhere().getFirst()));
    }

    @Test
    void aBidThatIsLostOrGivenUpTakesNoStaff() {
        assertEquals(List.of(), lantern(LEEDS.withProgress(Progress.DECIDED).withAward(Award.EMPTY.withResult(Award.Result.NOT_WON))).elsewhere());
        assertEquals(List.of(), lantern(LEEDS.withGoNoGo(new GoNoGo(GoNoGo.Outcome.DO_NOT_BID, "They are served well.", "", "", "", TestBids.TODAY)))
                .elsewhere());
        assertEquals(List.of(), lantern(over(Award.EMPTY.withResult(Award.Result.WON))).elsewhere());
    }

    @Test
    void aContractThatEndsBeforeThisOneBeginsTakesNothingFromIt() {
        var now = TestBids.asking(tender -> tender.withDates(tender.dates().withContractStart(LocalDate.of(2030, 4, 1))));
        var earlier = LEEDS.withTender(tender -> tender.withDates(tender.dates().withContractStart(LocalDate.of(2027, 4, 1)))
                .withBudget(tender.budget().withTermYears(Decimal.of(3))));
        var use = use(now, OtherBids.of(List.of(earlier), now.id(), TestBids.TODAY));
        assertEquals(List.of(), use.elsewhere());
        assertEquals("‘Leeds Wellbeing 2027’ (1 Apr 2027 to 31 Mar 2030)", StaffWords.later(use.later()));
    }

    @Test
    void theOpenBidIsNotAnotherOne() {
        assertEquals(OtherBids.NONE, OtherBids.of(List.of(TestBids.WESTMERE), TestBids.WESTMERE.id(), TestBids.TODAY));
    }

    @Test
    void anotherCharityOfTheSameNameIsAnother() {
        var here = TestBids.organisation(TestBids.LANTERN, lantern -> lantern.withRegisterId("GB-CHC-1"));
        var there = LEEDS.withOrganisation(TestBids.LANTERN, lantern -> lantern.withRegisterId("GB-CHC-2"));
        assertEquals(List.of(), use(here, OtherBids.of(List.of(there), here.id(), TestBids.TODAY)).elsewhere());
    }

    @Test
    void onlyLotsThatCanBeWonTogetherTakeStaffAtOnce() {
        var one = TestBids.twoLots(1);
        var both = TestBids.twoLots(2);
        assertEquals(1, use(one, OtherBids.NONE).worst().size());
        assertEquals(use(both, OtherBids.NONE).byLot().size(), use(both, OtherBids.NONE).worst().size());
    }

    @Test
    void aPoolOfUnknownSizeIsUnknown() {
        var bid = TestBids.organisation(TestBids.LANTERN, lantern -> lantern.withStaffPools(Map.of()));
        assertNull(use(bid, OtherBids.NONE).left());
        assertEquals(Verdict.UNKNOWN, use(bid, OtherBids.NONE).verdict());
    }

    private static Bid over(Award award) {
        return LEEDS.withProgress(Progress.DECIDED).withAward(award).withTender(tender -> tender
                .withDates(tender.dates().withContractStart(LocalDate.of(2020, 4, 1))).withBudget(tender.budget().withTermYears(Decimal.of(2))));
    }

    private static StaffUse lantern(Bid other) {
        return use(TestBids.WESTMERE, OtherBids.of(List.of(other), TestBids.WESTMERE.id(), TestBids.TODAY));
    }

    private static StaffUse use(Bid bid, OtherBids others) {
        return StaffUse.in(TestBids.planned(bid), others).stream().filter(use -> use.partner().id().equals(TestBids.LANTERN)).findFirst().orElseThrow();
    }
}
