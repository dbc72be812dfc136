package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.says;
import static org.bidweave.exchange.notice.Fixtures.tender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineInTextTest {

    private static NoticeRelease closingOnSixthOfMarchAtNoon(String text) throws UnreadableNotice {
        return tender("""
                "tenderPeriod": {"endDate": "2026-03-06T12:00:00Z"}, "enquiryPeriod": {"endDate": "2026-02-20T17:00:00Z"},
                "description": "%s\"""".formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The new deadline is Tuesday 10th March 2026 @ 12pm (noon).",
        "The closing date for tenders is 10/03/2026.",
        "Bids must be returned by noon on March 10, 2026.",
        "Tenders shall be submitted no later than 10 March.",
        "Submission deadline\\n10 March 2026",
        "The service starts on 1 May 2026. Tender submission deadline: 2026-03-10, 12:00",
        "Deadline for receipt of tenders: 12.00 on 10th of March 2026"})
    void aDeadlineInTheTextThatDiffersFromTheFieldIsNoted(String text) throws UnreadableNotice {
        var notice = closingOnSixthOfMarchAtNoon(text);
        assertTrue(says(notice, "submission deadline is Friday 6 March 2026, 12:00", "the text says Tuesday 10 March 2026",
                "ask the buyer"),
                notice.notes().toString());
    }

    @Test
    void anotherHourOnTheSameDayIsNoted() throws UnreadableNotice {
        assertTrue(says(closingOnSixthOfMarchAtNoon("Tenders must be submitted by 5pm on 6 March 2026."), "Friday 6 March 2026, 17:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The deadline is Friday 6 March 2026 at 12:00 noon.",
        "The deadline is 12 noon on 06/03/2026.",
        "Submission deadline 6th March, 12:00",
        "Clarification questions must be submitted by 20 February 2026.",
        "The contract is to start on 1 May 2026 and end by 30 April 2029.",
        "Interviews of those who submitted tenders will be held on 20 March 2026.",
        "A site visit takes place on 10 February 2026 before submission.",
        "Last year the council returned 12 tenders. The service opened on 10 March 2025."})
    void otherDatesAndThoseThatAgreeAreNotNoted(String text) throws UnreadableNotice {
        assertEquals(List.of(), closingOnSixthOfMarchAtNoon(text).notes());
    }

    @Test
    void aDeadlineForQuestionsIsComparedWithItsOwnField() throws UnreadableNotice {
        assertTrue(says(closingOnSixthOfMarchAtNoon("Deadline for clarification questions: 18 February 2026."),
                "deadline for questions is Friday 20 February 2026, 17:00", "Wednesday 18 February 2026"));
    }

    @Test
    void aDeadlineFoundOnlyInTheTextIsNotedAndNotTaken() throws UnreadableNotice {
        var notice = tender("\"description\": \"Submission deadline: 6 March 2026 at 2pm.\"");
        assertTrue(says(notice, "no submission deadline in its date field", "Friday 6 March 2026, 14:00"), notice.notes().toString());
        assertEquals(null, notice.dates().submission());
    }
}
