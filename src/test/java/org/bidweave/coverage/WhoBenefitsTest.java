package org.bidweave.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Finances;
import org.bidweave.model.Money;
import org.bidweave.model.Strength;
import org.junit.jupiter.api.Test;

class WhoBenefitsTest {

    @Test
    void theMixOfSizesAddsUpToWhatThePartnersKeep() {
        var benefits = planned(Samples.CASE_3A);
        assertEquals(Map.of(SizeBand.LARGE, "£312,000", SizeBand.MEDIUM, "£168,000"), sums(benefits));
        assertEquals(List.of("Little Oaks Therapy", "Umoja Fenland"), slice(benefits, SizeBand.MEDIUM).who());
        assertEquals("£480,000", String.valueOf(benefits.value()));
    }

    @Test
    void aPartnerThatKeepsMoreThanSixtyPercentIsNamed() {
        var benefits = planned(Samples.CASE_3A);
        assertTrue(benefits.oneKeepsMuch());
        assertEquals("Marram House 65.0%", largest(benefits));
        assertFalse(planned(Samples.CASE_2).oneKeepsMuch());
    }

    @Test
    void exactlySixtyPercentIsNotMoreThanSixty() {
        var bid = TestBids.member(TestBids.HARBOURLIGHT, member -> member.withShares(Map.of(TestBids.LOT, Money.of(360_000))));
        var benefits = WhoBenefits.of(TestBids.planned(bid.withTender(t -> t.withLot(TestBids.LOT, lot -> lot.withAnnualValue(Money.of(600_000))))));
        assertEquals("Harbourlight Community Trust 60.0%", largest(benefits));
        assertFalse(benefits.oneKeepsMuch());
    }

    @Test
    void valueToSmallOrganisationsIsToldInPoundsAndPercent() {
        var benefits = planned(Samples.CASE_4);
        assertEquals(List.of("Upper Vale Youth Cafe"), benefits.small().who());
        assertEquals(benefits.small().money(), slice(benefits, SizeBand.SMALL).money());
        assertTrue(benefits.belowMillion().money().compareTo(benefits.small().money()) > 0);
    }

    @Test
    void aMemberWhoseIncomeIsMissingIsNamedAndNotCounted() {
        var known = WhoBenefits.of(TestBids.planned(TestBids.WESTMERE));
        var benefits = WhoBenefits.of(TestBids.planned(TestBids.organisation(TestBids.LANTERN, o -> o.withFinances(Finances.EMPTY))));
        assertEquals(List.of("Lantern Debt & Rights Advice"), benefits.sizeUnknown());
        assertEquals(List.of("Lantern Debt & Rights Advice"), benefits.belowMillion().unknown());
        assertTrue(benefits.belowMillion().money().compareTo(known.belowMillion().money()) < 0);
    }

    @Test
    void aMemberIsLedByAndForACommunityAsASpecialismOrAStrengthSays() {
        assertEquals(List.of("Umoja Fenland"), planned(Samples.CASE_3A).byAndFor().who());
        var bid = TestBids.organisation(TestBids.LANTERN, o -> o.withProfile(p -> p.withStrengths(List.of(new Strength("By-and-for", "")))));
        assertEquals(List.of("Lantern Debt & Rights Advice"), WhoBenefits.of(TestBids.planned(bid)).byAndFor().who());
    }

    @Test
    void valueStaysInTheRegionWithThoseRootedInItsPlaces() {
        var benefits = planned(Samples.CASE_3A);
        assertEquals("£480,000", benefits.regional().money().toString());
        var away = Samples.CASE_3A.bid();
        var lead = away.organisations().getFirst();
        var moved = away.withOrganisation(lead.id(), o -> o.withHomeAreas(List.of()));
        var regional = WhoBenefits.of(situation(moved, Samples.CASE_3A)).regional();
        assertEquals("£168,000", regional.money().toString());
        assertEquals(List.of("Marram House"), regional.unknown());
    }

    @Test
    void withoutAValueTheSharesAreNotKnown() {
        var bid = TestBids.lot(lot -> lot.withAnnualValue(null));
        var benefits = WhoBenefits.of(TestBids.planned(bid));
        assertNull(benefits.value());
        assertNull(benefits.regional().share());
    }

    @Test
    void onlySignedPartnersCountInTheSecuredView() {
        var planned = WhoBenefits.of(TestBids.planned(TestBids.WESTMERE)).belowMillion();
        var secured = WhoBenefits.of(TestBids.secured(TestBids.WESTMERE)).belowMillion();
        assertTrue(planned.who().contains("Stillwater Bereavement Support"));
        assertFalse(secured.who().contains("Stillwater Bereavement Support"));
    }

    @Test
    void choiceCountsTheProvidersOfEachServiceInEachPlace() {
        var choices = Choice.in(situation(Samples.CASE_3A.bid(), Samples.CASE_3A));
        assertEquals(List.of(2, 1, 0, 1, 1, 0), choices.stream().map(choice -> choice.providers().size()).toList());
    }

    @Test
    void peopleAreAddedUpByServiceAndPlace() {
        var people = People.of(situation(Samples.CASE_3A.bid(), Samples.CASE_3A));
        assertEquals(new People.Figure(420, 340, 80, Verdict.GAP), people.total());
        assertEquals(new People.Figure(170, 170, 0, Verdict.PASS), people.at(null, people.areas().getFirst()));
        assertEquals("1.92", Words.number(people.staffShort()));
    }

    @Test
    void whatOneLotHasToSpareDoesNotHelpAnother() {
        var total = People.of(situation(Samples.CASE_5A.bid(), Samples.CASE_5A)).total();
        assertEquals(1, total.gap());
    }

    @Test
    void aContractJustOverAMillionIsMarkedWhereOnlyTogetherTheTurnoverDoes() {
        assertTrue(MillionMarker.of(TestBids.planned(worth(1_100_000))).isPresent());
        assertTrue(MillionMarker.of(TestBids.planned(worth(999_999))).isEmpty());
        assertTrue(MillionMarker.of(TestBids.planned(worth(1_250_001))).isEmpty());
        assertTrue(MillionMarker.of(TestBids.secured(worth(1_100_000))).isEmpty());
    }

    private static Bid worth(long value) {
        return TestBids.lot(lot -> lot.withAnnualValue(Money.of(value)))
                .withTender(tender -> tender.withTurnover(tender.turnover().withMultiple(null).withAmount(Money.of(1_200_000))));
    }

    private static WhoBenefits planned(Samples sample) {
        return WhoBenefits.of(situation(sample.bid(), sample));
    }

    private static Situation situation(Bid bid, Samples sample) {
        return new Situation(bid, bid.current(), View.PLANNED, sample.today());
    }

    private static Map<SizeBand, String> sums(WhoBenefits benefits) {
        return benefits.sizes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().money().toString()));
    }

    private static Slice slice(WhoBenefits benefits, SizeBand band) {
        var slice = benefits.sizes().get(band);
        if (slice == null) {
            throw new AssertionError(benefits.sizes());
        }
        return slice;
    }

    private static String largest(WhoBenefits benefits) {
        var largest = benefits.largest().orElseThrow();
        var share = largest.share();
        return largest.who().getFirst() + " " + (share == null ? "unknown" : Words.percent(share));
    }
}
