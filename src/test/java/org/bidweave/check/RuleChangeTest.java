package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.junit.jupiter.api.Test;

class RuleChangeTest {

    private static Assessment assess(Bid bid) {
        return Checks.STANDARD.assess(TestBids.planned(bid));
    }

    private static List<RuleChange> changes(Bid before, Bid after) {
        return RuleChange.between(assess(before), assess(after));
    }

    @Test
    void nothingChangesWhereTheBidStaysTheSame() {
        assertEquals(List.of(), changes(TestBids.WESTMERE, TestBids.WESTMERE));
    }

    @Test
    void aHigherThresholdTurnsTheRuleAndComesFirst() {
        var harder = TestBids.asking(tender -> tender.withTurnover(tender.turnover().withMultiple(Decimal.of(3))));
        var first = changes(TestBids.WESTMERE, harder).getFirst();
        assertEquals("FIN-02", first.rule().id());
        assertEquals(Verdict.PASS, first.before());
        assertTrue(first.after().worseThan(Verdict.RISK), first.toString());
        assertTrue(first.sentence().contains("£1,800,000"), first.sentence());
    }

    @Test
    void aShortfallOfAnotherSizeIsAChangeToo() {
        var hard = TestBids.asking(tender -> tender.withTurnover(tender.turnover().withMultiple(Decimal.of(3))));
        var harder = TestBids.asking(tender -> tender.withTurnover(tender.turnover().withMultiple(Decimal.of(4))));
        var change = changes(hard, harder).stream().filter(it -> it.rule().id().equals("FIN-02")).findFirst().orElseThrow();
        assertEquals(change.before(), change.after());
        assertTrue(change.sentence().contains("£2,400,000"), change.sentence());
    }
}
