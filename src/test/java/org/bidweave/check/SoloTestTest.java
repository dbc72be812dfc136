package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.junit.jupiter.api.Test;

class SoloTestTest {

    @Test
    void theLeadAloneIsShortOfTurnoverSpecialismsPlacesAndPeople() {
        var solo = solo(TestBids.WESTMERE, TestBids.HARBOURLIGHT);

        assertEquals(List.of("Together you have £780,000; the buyer asks for £1,200,000: £420,000 short."),
                solo.of("FIN-02").stream().map(Finding::message).toList());
        assertTrue(SoloTest.failing(solo).stream().map(Rule::id).toList()
                .containsAll(List.of("FIN-02", "SPC-01", "ARE-01", "CAP-01", "EXP-01")), solo.rules()::toString);
        assertEquals(Verdict.PASS, solo.rules().get("STR-02"), "alone it keeps the whole value");
    }

    @Test
    void anOrganisationThatIsNotAMemberCanBeTestedToo() {
        var solo = solo(TestBids.WESTMERE, TestBids.ASPIRA);

        assertEquals(Verdict.PASS, solo.rules().get("FIN-02"));
        assertEquals(Verdict.BLOCKER, solo.rules().get("ARE-01"));
    }

    @Test
    void whereTheTenderAsksForLittleTheLeadFailsNothingOfIt() {
        var little = TestBids.asking(tender -> tender.withTurnover(tender.turnover().withMultiple(Decimal.ONE)));

        assertTrue(SoloTest.failing(solo(little, TestBids.HARBOURLIGHT)).stream().noneMatch(rule -> rule.id().equals("FIN-02")));
    }

    private static Assessment solo(Bid bid, OrganisationId alone) {
        return SoloTest.of(Checks.STANDARD, bid, TestBids.A, alone, TestBids.TODAY);
    }
}
