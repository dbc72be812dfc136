package org.bidweave.check.capacity;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.QUAYSIDE;
import static org.bidweave.TestBids.QUAY_STREET;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.lot;
import static org.bidweave.TestBids.member;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bidweave.check.About;
import org.bidweave.check.Cell;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Found;
import org.bidweave.check.Line;
import org.bidweave.check.Line.Kind;
import org.bidweave.check.Verdict;
import org.bidweave.model.Allocation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void thePlanServesExactlyThePeopleAskedFor() {
        var found = Found.by("CAP-01", planned(WESTMERE));
        assertEquals(Verdict.PASS, found.verdict());
        assertEquals("1,500 people can be served where 1,500 are asked for: 3 figures met.", found.message());
    }

    @Test
    void withoutStillwaterNorthIsAHundredShort() {
        var north = in(NORTH, Found.by("CAP-01", secured(WESTMERE)));
        assertEquals(Verdict.GAP, north.verdict());
        assertEquals("Wellbeing navigation in North: signed partners can serve 400 of 500 people, 100 short (1.25 full-time staff).",
                north.message());
        assertEquals(BigDecimal.valueOf(-100), north.numbers().get("margin"));
        assertEquals(List.of(
                new Line("Harbourlight Community Trust, 5 full-time × 80, promises 400", "400", Kind.PLAIN),
                new Line("Counted", "400", Kind.TOTAL),
                new Line("Asked", "500", Kind.PLAIN),
                new Line("Short", "100", Kind.RESULT),
                new Line("Stillwater Bereavement Support, not signed", "100", Kind.NOT_COUNTED)), north.arithmetic());
        assertEquals("Closes it, with 0 people to spare", north.fixes().getFirst().consequence());
    }

    @Test
    void staffThatCouldServeMoreThanTheyPromiseIsTheFirstWayToCloseAShortfall() {
        var fixes = in(NORTH, Found.by("CAP-01", planned(putting(HARBOURLIGHT, "5.0", 380)))).fixes();
        assertEquals("Let Harbourlight Community Trust promise 400 people instead of 380", fixes.getFirst().act());
        assertEquals("Its staff there can serve 20 more.", fixes.getFirst().consequence());
    }

    @Test
    void headroomThatIsNotKnownIsNotHiddenByOneThatIsTight() {
        var bid = WESTMERE.withMember(A, LANTERN, m -> m.withAllocations(m.allocations().stream().map(work -> work.withStaff(null)).toList()));
        var found = planned(bid);
        var verdicts = Checks.STANDARD.assess(found).of("CAP-04").stream().map(Finding::verdict).toList();
        assertEquals(List.of(Verdict.UNKNOWN, Verdict.INFO), verdicts);
    }

    @Test
    void aShortfallBlocksWhereTheVolumeIsPassOrFail() {
        var bid = lot(l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 501, true))));
        assertEquals(Verdict.BLOCKER, Found.by("CAP-01", planned(bid)).verdict());
    }

    @Test
    void capacityIsRoundedDownForEachPartner() {
        var bid = putting(HARBOURLIGHT, "3.99", 400).withMember(A, STILLWATER, m -> m.withAllocations(List.of(work(NORTH, "2.01", 400))));
        assertEquals(BigDecimal.valueOf(479), in(NORTH, Found.by("CAP-01", planned(bid))).numbers().get("have"));
    }

    @Test
    void whatIsNotPromisedDoesNotCount() {
        assertEquals(BigDecimal.valueOf(110), in(NORTH, Found.by("CAP-01", planned(putting(HARBOURLIGHT, "5", 10)))).numbers().get("have"));
    }

    @Test
    void staffNotEnteredAreUnknownUnlessTheOthersAreEnough() {
        var found = in(NORTH, Found.by("CAP-01", planned(putting(HARBOURLIGHT, null, 400))));
        assertEquals(Verdict.UNKNOWN, found.verdict());
        assertEquals("Whether Wellbeing navigation in North has enough capacity is not known. Not entered: Harbourlight Community Trust’s "
                + "full-time staff on Wellbeing navigation in North.", found.message());
        var little = putting(HARBOURLIGHT, null, 400)
                .withTender(t -> t.withLot(LOT, l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 100, false)))));
        assertEquals(Verdict.PASS, Found.by("CAP-01", planned(little)).verdict());
    }

    @Test
    void aLineWithoutAStandardIsUnknown() {
        var bid = asking(t -> t.withLines(List.of(new ServiceLine(NAVIGATION, "Wellbeing navigation", "people", null, null))));
        for (var rule : List.of("CAP-01", "CAP-02", "CAP-03", "CAP-04", "CAP-07")) {
            assertEquals(Verdict.UNKNOWN, Found.by(rule, planned(bid)).verdict(), rule);
        }
    }

    @Test
    void rulesOfCapacityAreSilentWithoutVolumesOrAllocations() {
        var bid = lot(l -> l.withVolumes(List.of())).withAlternative(A, a -> a.withMembers(
                a.members().stream().map(m -> m.withAllocations(List.of())).toList()));
        for (var rule : List.of("CAP-01", "CAP-02", "CAP-03", "CAP-04", "CAP-05", "CAP-06", "CAP-07")) {
            assertEquals(Verdict.NOT_APPLICABLE, Found.by(rule, planned(bid)).verdict(), rule);
        }
    }

    @Test
    void freeStaffAndCandidatesInThePlaceAreSuggested() {
        var bid = organisation(QUAY_STREET, o -> o.withStaffPools(Map.of("hub", Decimal.of("1.5"))))
                .withOrganisation(LANTERN, o -> o.withStaffPools(Map.of("nav", Decimal.of("7.25"))));
        var quayside = in(QUAYSIDE, Found.by("CAP-01", secured(bid)));
        var said = quayside.fixes().stream().map(fix -> fix.act() + ": " + fix.consequence()).toList();
        assertTrue(said.contains("Put free staff of Lantern Debt & Rights Advice on it: 1 full-time staff could serve 80 people"),
                said.toString());
        assertTrue(said.contains("Try Quay Street Food Hub: Is in Quayside; 1.5 full-time staff could serve 120 people"), said.toString());
    }

    @Test
    void aPromiseBeyondTheStaffIsARiskAndEqualityIsNot() {
        assertEquals(Verdict.PASS, Found.by("CAP-02", planned(WESTMERE)).verdict());
        var found = Found.by("CAP-02", planned(putting(HARBOURLIGHT, "5", 401)));
        assertEquals(Verdict.RISK, found.verdict());
        assertEquals("Harbourlight Community Trust promises 401 people on Wellbeing navigation in North; its staff can serve 400: 1 too many.",
                found.message());
        assertEquals(About.cell(new Cell(LOT, NAVIGATION, NORTH)).withPartner(HARBOURLIGHT), found.worst().about());
    }

    @Test
    void aPromiseOfUnknownStaffIsUnknown() {
        assertEquals(Verdict.UNKNOWN, Found.by("CAP-02", planned(putting(HARBOURLIGHT, null, 400))).verdict());
        assertEquals(Verdict.UNKNOWN, Found.by("CAP-03", planned(putting(HARBOURLIGHT, "5", null))).verdict());
    }

    @Test
    void aCaseloadATenthAboveTheStandardIsSafeAndOneMoreIsNot() {
        assertEquals(Verdict.PASS, Found.by("CAP-03", planned(putting(HARBOURLIGHT, "5", 440))).verdict());
        var found = Found.by("CAP-03", planned(putting(HARBOURLIGHT, "5", 441)));
        assertEquals(Verdict.RISK, found.verdict());
        assertEquals("Each full-time worker of Harbourlight Community Trust would serve 88.2 people a year on Wellbeing navigation in North; "
                        + "88 is safe.",
                found.message());
    }

    @Test
    void theLinesOwnSafeMaximumGoesFirst() {
        var bid = asking(t -> t.withLines(List.of(new ServiceLine(NAVIGATION, "Wellbeing navigation", "people", null, Decimal.of(79)))));
        assertEquals(Verdict.RISK, Found.by("CAP-03", planned(bid)).verdict());
    }

    @Test
    void peopleWithoutStaffAreUnsafe() {
        assertEquals("Harbourlight Community Trust promises 1 person on Wellbeing navigation in North but puts no staff on it.",
                Found.by("CAP-03", planned(putting(HARBOURLIGHT, "0", 1))).message());
    }

    @Test
    void aTenthOfHeadroomPassesAndLessIsNoted() {
        assertEquals(Verdict.INFO, Found.by("CAP-04", planned(WESTMERE)).verdict());
        var north = lot(l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 400, false))));
        assertEquals(Verdict.PASS, Found.by("CAP-04",
                planned(north.withMember(A, HARBOURLIGHT, m -> m.withAllocations(List.of(work(NORTH, "4.25", 340)))))).verdict());
        var less = north.withMember(A, HARBOURLIGHT, m -> m.withAllocations(List.of(work(NORTH, "4.24", 339))));
        assertEquals("Wellbeing navigation has less than 10.0% capacity to spare in North.", Found.by("CAP-04", planned(less)).message());
    }

    @Test
    void headroomIsNotAskedWherePeopleAreShort() {
        var bid = lot(l -> l.withVolumes(List.of(new Volume(NAVIGATION, NORTH, 501, false))));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("CAP-04", planned(bid)).verdict());
    }

    private static Bid putting(OrganisationId member, @Nullable String staff, @Nullable Integer people) {
        return member(member, m -> m.withAllocations(List.of(work(NORTH, staff, people))));
    }

    private static Allocation work(AreaId area, @Nullable String staff, @Nullable Integer people) {
        return new Allocation(LOT, NAVIGATION, area, "nav", staff == null ? null : Decimal.of(staff), people);
    }

    private static Finding in(AreaId area, Found found) {
        return found.findings().stream()
                .filter(finding -> finding.about().equals(About.cell(new Cell(LOT, NAVIGATION, area))))
                .findFirst().orElseThrow();
    }
}
