package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.says;
import static org.bidweave.exchange.notice.Fixtures.tender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeDatesTest {

    private static NoticeRelease closing(String end) throws UnreadableNotice {
        return tender("\"tenderPeriod\": {\"endDate\": \"%s\"}".formatted(end));
    }

    private static NoticeDate deadline(String end) throws UnreadableNotice {
        return Objects.requireNonNull(closing(end).dates().submission());
    }

    @Test
    void aDeadlineKeepsItsOwnOffset() throws UnreadableNotice {
        assertEquals(new NoticeDate("2026-06-29T10:00:00+01:00", LocalDate.of(2026, 6, 29),
                OffsetDateTime.parse("2026-06-29T10:00:00+01:00")),
                deadline("2026-06-29T10:00:00+01:00"));
        assertEquals(List.of(), closing("2026-06-29T10:00:00+01:00").notes());
    }

    @Test
    void theDayIsTheOneInLondon() throws UnreadableNotice {
        assertEquals(LocalDate.of(2026, 7, 1), deadline("2026-06-30T23:30:00Z").day());
        assertEquals(LocalDate.of(2026, 6, 30), deadline("2026-06-30T23:59:59Z").day());
        assertEquals(LocalDate.of(2026, 1, 31), deadline("2026-01-31T23:30:00Z").day());
    }

    @Test
    void anHourAtAnotherOffsetThanLondonsIsNoted() throws UnreadableNotice {
        assertTrue(says(closing("2026-05-01T12:00:00Z"), "submission deadline", "12:00", "13:00 in London"));
        assertFalse(says(closing("2026-01-10T12:00:00Z"), "London"));
    }

    @Test
    void aDayWithoutATimeIsKeptAndNoted() throws UnreadableNotice {
        assertEquals(new NoticeDate("2026-06-19", LocalDate.of(2026, 6, 19), null), deadline("2026-06-19"));
        assertTrue(says(closing("2026-06-19"), "without a time"));
    }

    @Test
    void aTimeWithoutAnOffsetIsLondonTime() throws UnreadableNotice {
        assertEquals(OffsetDateTime.parse("2026-06-19T12:00:00+01:00"), deadline("2026-06-19T12:00:00").moment());
        assertEquals(OffsetDateTime.parse("2026-06-19T12:00:00+01:00"), deadline("2026-06-19 12:00").moment());
        assertTrue(says(closing("2026-06-19T12:00:00"), "London time was taken"));
    }

    @Test
    void midnightIsNotedAsTheStartOfItsDay() throws UnreadableNotice {
        assertTrue(says(closing("2026-01-10T00:00:00Z"), "00:00 on Saturday 10 January 2026", "day before"));
    }

    @Test
    void mixedOffsetsAreNoted() throws UnreadableNotice {
        var notice = tender("""
                "tenderPeriod": {"endDate": "2026-06-29T10:00:00+01:00"}, "contractPeriod": {"startDate": "2026-07-01T00:00:00Z"}""");
        assertTrue(says(notice, "different time offsets", "+01:00"), notice.notes().toString());
    }

    @Test
    void whatIsNoDateIsLeftOutWithANote() throws UnreadableNotice {
        for (var text : List.of("TBC", "31/12/2026", "2026-02-30", "0001-01-01T00:00:00Z")) {
            assertNull(closing(text).dates().submission());
            assertTrue(says(closing(text), "endDate", "left out"), text);
        }
    }

    @Test
    void everyDateHasItsPlace() throws UnreadableNotice {
        var dates = tender("""
                "enquiryPeriod": {"endDate": "2026-03-05T17:00:00Z"}, "tenderPeriod": {"endDate": "2026-03-12T12:00:00Z"},
                "expressionOfInterestDeadline": "2026-03-01T12:00:00Z", "awardPeriod": {"startDate": "2026-03-20T00:00:00Z",
                "endDate": "2026-03-25T00:00:00Z"}""").dates();
        assertEquals("5 12 1 20 25 2", "%s %s %s %s %s %s".formatted(dayOf(dates.clarification()), dayOf(dates.submission()),
                dayOf(dates.expressionOfInterest()), dayOf(dates.awardFrom()), dayOf(dates.awardBy()), dayOf(dates.published())));
    }

    private static int dayOf(@Nullable NoticeDate date) {
        return Objects.requireNonNull(date).day().getDayOfMonth();
    }

    @Test
    void aContractThatEndsBeforeItStartsIsNoted() throws UnreadableNotice {
        assertTrue(says(tender("\"contractPeriod\": {\"startDate\": \"2026-07-01\", \"endDate\": \"2026-06-01\"}"), "before it starts"));
    }
}
