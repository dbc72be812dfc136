package org.bidweave.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.Clarification;
import org.bidweave.model.QuestionId;
import org.junit.jupiter.api.Test;

class ClarificationEditsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 4);
    private static final QuestionId Q1 = new QuestionId("Q1");
    private static final QuestionId Q2 = new QuestionId("Q2");

    @Test
    void theSameQuestionIsNotAddedTwice() {
        var bid = after(TestBids.WESTMERE,
                ClarificationEdits.add("FIN-14", "Whose turnover counts?"), ClarificationEdits.add("FIN-08", " Whose turnover counts? "));

        assertEquals(List.of(Clarification.draft(Q1, "FIN-14", "Whose turnover counts?")), bid.clarifications());
    }

    @Test
    void aNumberInUseIsNotGivenAgain() {
        var bid = after(TestBids.WESTMERE, ClarificationEdits.add("", "One?"), ClarificationEdits.add("", "Two?"),
                ClarificationEdits.delete(Q1), ClarificationEdits.add("", "Three?"));

        assertEquals(List.of("Q2", "Q3"), bid.clarifications().stream().map(it -> it.id().value()).toList());
    }

    @Test
    void anAnswerWithoutADayCameTodayAndAnEmptiedAnswerNever() {
        var asked = after(TestBids.WESTMERE, ClarificationEdits.add("", "One?"), ClarificationEdits.setAsked(Q1, DAY));
        var answered = after(asked, ClarificationEdits.setAnswer(Q1, "Together.", DAY.plusDays(3)));
        var corrected = after(answered, ClarificationEdits.setAnswer(Q1, "Together, all members.", DAY.plusDays(9)));

        assertEquals(DAY.plusDays(3), only(answered).answered());
        assertEquals(DAY.plusDays(3), only(corrected).answered());
        assertNull(only(after(corrected, ClarificationEdits.setAnswer(Q1, " ", DAY))).answered());
    }

    @Test
    void allDraftsAreMarkedInOneStep() {
        var two = after(TestBids.WESTMERE, ClarificationEdits.add("", "One?"), ClarificationEdits.add("", "Two?"));
        var history = History.of(two).apply(ClarificationEdits.setAsked(Set.of(Q1, Q2), DAY));

        assertEquals(List.of(DAY, DAY), history.present().clarifications().stream().map(Clarification::asked).toList());
        assertEquals(two, history.undo().present());
    }

    private static Clarification only(Bid bid) {
        return bid.clarifications().getFirst();
    }

    private static Bid after(Bid bid, Edit... edits) {
        return Edit.together("", List.of(edits)).change().apply(bid);
    }
}
