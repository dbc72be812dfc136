package org.bidweave.check.capacity;

import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.lot;
import static org.bidweave.TestBids.member;
import static org.bidweave.TestBids.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Found;
import org.bidweave.check.Verdict;
import org.bidweave.model.Allocation;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarryingOnTest {

    @Test
    void whatIsPromisedBeyondNeedIsNotedWithItsCost() {
        assertEquals(Verdict.PASS, Found.by("CAP-05", planned(WESTMERE)).verdict());
        var found = Found.by("CAP-05", planned(north("6.25", 500)));
        assertEquals(Verdict.INFO, found.verdict());
        assertEquals("Wellbeing navigation: 100 people more promised than asked for, in North, worth £40,000 a year at the buyer’s price.",
                found.message());
        assertEquals(BigDecimal.valueOf(100), found.number("excess"));
        assertEquals(BigDecimal.valueOf(40_000), found.number("cost"));
    }

    @Test
    void aPromiseNotEnteredIsUnknown() {
        assertEquals(Verdict.UNKNOWN, Found.by("CAP-05", planned(north("5", null))).verdict());
    }

    @Test
    void mobilisationIsSilentUntilALeadTimeOrAwardIsEntered() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("CAP-06", planned(WESTMERE)).verdict());
    }

    @Test
    void elevenWeeksAreEnoughForElevenAndNotForTwelve() {
        assertEquals(Verdict.PASS, Found.by("CAP-06", planned(needing(11, 11, 11))).verdict());
        var found = Found.by("CAP-06", planned(needing(11, 12, 11)));
        assertEquals(Verdict.GAP, found.verdict());
        assertEquals("Lantern Debt & Rights Advice needs 12 weeks to get ready; from award to start there are 11: 1 short.",
                found.message());
        assertEquals(About.partner(LANTERN), found.worst().about());
    }

    @Test
    void aLeadTimeOrAwardDateNotEnteredIsUnknown() {
        assertEquals(Verdict.UNKNOWN, Found.by("CAP-06", planned(needing(11, null, 11))).verdict());
        var noAward = needing(11, 11, 11).withTender(t -> t.withDates(t.dates().withAward(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("CAP-06", planned(noAward)).verdict());
    }

    @Test
    void fourFifthsWithoutAPartnerAreEnoughAndLessIsARisk() {
        var five = lot(l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 500, false))));
        assertEquals(Verdict.PASS, Found.by("CAP-07", planned(five)).verdict());
        var more = lot(l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 501, false))));
        var found = Found.by("CAP-07", planned(more));
        assertEquals(Verdict.RISK, found.verdict());
        assertEquals("Without Stillwater Bereavement Support only 400 of 501 people could be served on Wellbeing navigation in North (79.8%).",
                found.message());
        assertEquals(About.partner(STILLWATER), found.worst().about());
    }

    @Test
    void whereNobodyElseServesAPlaceNoneCouldBeServed() {
        var alone = member(HARBOURLIGHT, m -> m.withAllocations(List.of()))
                .withTender(t -> t.withLot(LOT, l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 100, false)))));
        assertEquals("Without Stillwater Bereavement Support none of 100 people could be served on Wellbeing navigation in North (0.0%).",
                Found.by("CAP-07", planned(alone)).message());
    }

    @Test
    void aWithdrawalIsUnknownWhereStaffAreNotEntered() {
        assertEquals(Verdict.UNKNOWN, Found.by("CAP-07", planned(north(null, 400)
                .withTender(t -> t.withLot(LOT, l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 500, false))))))).verdict());
    }

    private static Bid north(@Nullable String staff, @Nullable Integer people) {
        return member(HARBOURLIGHT, m -> m.withAllocations(List.of(
                new Allocation(LOT, NAVIGATION, NORTH, "nav", staff == null ? null : Decimal.of(staff), people))));
    }

    private static Bid needing(Integer harbourlight, @Nullable Integer lantern, Integer stillwater) {
        var award = LocalDate.of(2027, 4, 1).minusWeeks(11);
        var bid = WESTMERE.withTender(t -> t.withDates(t.dates().withAward(award)));
        return weeks(weeks(weeks(bid, HARBOURLIGHT, harbourlight), LANTERN, lantern), STILLWATER, stillwater);
    }

    private static Bid weeks(Bid bid, OrganisationId id, @Nullable Integer weeks) {
        return bid.withOrganisation(id, o -> o.withStanding(o.standing().withLeadTimeWeeks(weeks)));
    }
}
