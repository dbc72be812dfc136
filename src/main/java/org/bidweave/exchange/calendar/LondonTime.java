package org.bidweave.exchange.calendar;

import java.util.List;

/// When clocks change in the United Kingdom, as a calendar wants it: the last Sundays of March and October, at 01:00 Greenwich time.
final class LondonTime {

    static final String NAME = "Europe/London";

    private static final List<String> LINES = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:" + NAME,
            "BEGIN:DAYLIGHT",
            "DTSTART:19810329T010000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0100",
            "TZNAME:BST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            "TZNAME:GMT",
            "END:STANDARD",
            "END:VTIMEZONE");

    private LondonTime() {}

    static void write(ContentLines lines) {
        LINES.stream().map(line -> line.split(":", 2)).forEach(line -> lines.add(line[0], line[1]));
    }
}
