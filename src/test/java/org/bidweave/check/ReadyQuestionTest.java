package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.Clarification;
import org.bidweave.model.Decimal;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.QuestionId;
import org.bidweave.model.TurnoverMode;
import org.junit.jupiter.api.Test;

class ReadyQuestionTest {

    /// How turnover is counted is not stated, the threshold is three times the value, and two rules wait for the yearly value.
    private static final Bid OPEN = TestBids.asking(tender -> tender
            .withTurnover(tender.turnover().withMode(TurnoverMode.NOT_STATED).withMultiple(Decimal.of(3)))
            .withPartnering(tender.partnering().withLeadMinimum(Decimal.of("0.2"))));

    @Test
    void aQuestionThatSeveralRulesOfferIsOfferedOnce() {
        var valueless = OPEN.withTender(tender -> tender.withLot(TestBids.LOT, lot -> lot.withAnnualValue(null)));

        var ofValue = ready(valueless).stream().filter(it -> it.question().contains("yearly value")).toList();

        assertEquals(1, ofValue.size());
        assertTrue(ofValue.getFirst().rules().stream().map(Rule::id).toList().containsAll(List.of("STR-02", "STR-03")), ofValue::toString);
    }

    @Test
    void whatTheLogHasIsNotOfferedAgainEvenWhereItsWordsOrTheTitleWereChanged() {
        var first = ready(OPEN).getFirst();
        assertEquals("FIN-14", first.rules().getFirst().id());

        assertEquals(List.of("FIN-07"), rules(logged(OPEN, "FIN-14", first.question())));
        assertEquals(List.of("FIN-07"), rules(logged(OPEN, "FIN-14", "Whose turnover counts?")));
        assertEquals(List.of("FIN-07"), rules(logged(OPEN, "FIN-14", first.question())
                .withTender(tender -> tender.withBasics(tender.basics().withTitle("Another title")))));
    }

    @Test
    void anAnsweredQuestionHidesNoOtherOfItsRule() {
        var asked = logged(OPEN, "FIN-14", "Whose turnover counts?");

        assertEquals(List.of("FIN-14", "FIN-07"),
                rules(asked.withClarifications(asked.clarifications().stream().map(it -> it.withAnswered(TestBids.TODAY)).toList())));
    }

    @Test
    void aQuestionOfTheUsersOwnTakesNothingAway() {
        assertEquals(List.of("FIN-14", "FIN-07"), rules(logged(OPEN, "", "Is there parking?")));
    }

    @Test
    void theSizeOfTheThresholdComesFirstWhereTheTenderIsChallenged() {
        assertEquals(List.of("FIN-14", "FIN-07"), rules(OPEN));
        assertEquals(List.of("FIN-07", "FIN-14"), rules(OPEN.withGoNoGo(GoNoGo.EMPTY.withOutcome(GoNoGo.Outcome.CHALLENGE))));
    }

    private static Bid logged(Bid bid, String rule, String question) {
        return bid.withClarifications(List.of(Clarification.draft(new QuestionId("Q1"), rule, question)));
    }

    private static List<String> rules(Bid bid) {
        return ready(bid).stream().map(it -> it.rules().getFirst().id()).filter(it -> it.startsWith("FIN")).toList();
    }

    private static List<ReadyQuestion> ready(Bid bid) {
        return ReadyQuestion.of(bid, Checks.STANDARD.assess(TestBids.planned(bid)));
    }
}
