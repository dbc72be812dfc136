package org.bidweave.ui.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.session.Live;

/// The weeks that the timeline shows: from this week's Monday to the last submission, at least eight and at most half a year.
record Span(LocalDate first, int weeks) {

    private static final int FEWEST = 8;
    private static final int MOST = 26;

    static Span of(List<Live> bids, LocalDate today) {
        var first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = bids.stream().map(live -> live.bid().tender().dates().submission()).flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo).orElse(first);
        return new Span(first, Math.clamp(ChronoUnit.WEEKS.between(first, last) + 2, FEWEST, MOST));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusWeeks(weeks));
    }

    /// How many days after the first a day is that the span holds.
    int days(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
    }

    int length() {
        return weeks * 7;
    }

    List<LocalDate> mondays() {
        return IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
    }

    List<LocalDate> all() {
        return IntStream.range(0, length()).mapToObj(first::plusDays).toList();
    }
}
