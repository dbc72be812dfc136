package org.bidweave.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One event: the whole day, or the moment of a deadline in London time. `alarms` say how long before its start.
record CalendarEvent(
        String uid, String summary, String description, LocalDate day, @Nullable LocalTime time, List<String> alarms, Instant written) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    void write(ContentLines lines) {
        lines.add("BEGIN", "VEVENT").text("UID", uid).add("DTSTAMP", UTC.format(written)).add("LAST-MODIFIED", UTC.format(written))
                .add("SEQUENCE", String.valueOf(sequence()));
        if (time == null) {
            lines.add("DTSTART;VALUE=DATE", DAY.format(day)).add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        } else {
            lines.add("DTSTART;TZID=" + LondonTime.NAME, MOMENT.format(day.atTime(time)));
        }
        lines.text("SUMMARY", summary).text("DESCRIPTION", description).add("CATEGORIES", "Bid timetable").add("STATUS", "CONFIRMED")
                .add("TRANSP", "TRANSPARENT");
        alarms.forEach(before -> lines.add("BEGIN", "VALARM").add("ACTION", "DISPLAY").text("DESCRIPTION", summary).add("TRIGGER;RELATED=START", before)
                .add("END", "VALARM"));
        lines.add("END", "VEVENT");
    }

    /// A calendar takes an event again only if its sequence has not gone down. Undo takes edits back and a history keeps only the last of
    /// them, so counting edits could go down; minutes since 1970 cannot, and fit the number's 31 bits until the year 6053.
    private long sequence() {
        return written.truncatedTo(ChronoUnit.MINUTES).getEpochSecond() / 60;
    }
}
