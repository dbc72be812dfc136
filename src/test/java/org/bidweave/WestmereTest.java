package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.junit.jupiter.api.Test;

/// Planned and secured are two different bids: Westmere stands as planned, and fails without Stillwater, which has not signed.
class WestmereTest {

    @Test
    void asPlannedItHasTurnoverToSpare() {
        assertEquals(List.of("Together you have £1,265,000; the buyer asks for £1,200,000: £65,000 to spare."), messages(planned(),
                "FIN-02"));
        assertEquals(Verdict.GAP, planned().overall());
    }

    @Test
    void asSecuredItIsShortOfTurnover() {
        assertEquals(Verdict.BLOCKER, secured().rules().get("FIN-02"));
        assertEquals(List.of("Together you have £1,120,000; the buyer asks for £1,200,000: £80,000 short."), messages(secured(), "FIN-02"));
    }

    @Test
    void asSecuredNobodyDeliversBereavementSupport() {
        assertEquals(Verdict.BLOCKER, secured().rules().get("SPC-01"));
    }

    @Test
    void asSecuredCapacityIsShortInNorthAndQuayside() {
        var shortfalls = secured().of("CAP-01").stream().filter(finding -> finding.verdict() == Verdict.GAP)
                .map(finding -> finding.about().area() + " " + finding.numbers().get("margin").negate()).toList();

        assertEquals(List.of("North 100", "Quayside 200"), shortfalls);
    }

    @Test
    void asSecuredStillwatersShareHasNoSignedPartner() {
        assertEquals(Verdict.GAP, secured().rules().get("MON-02"));
        assertEquals(List.of("£105,000 has no signed partner."), messages(secured(), "MON-02"));
        assertEquals(Verdict.PASS, secured().rules().get("STR-02"));
    }

    private static Assessment planned() {
        return Checks.STANDARD.assess(TestBids.planned(TestBids.WESTMERE));
    }

    private static Assessment secured() {
        return Checks.STANDARD.assess(TestBids.secured(TestBids.WESTMERE));
    }

    private static List<String> messages(Assessment assessment, String rule) {
        return assessment.of(rule).stream().map(Finding::message).toList();
    }
}
