package org.bidweave.exchange.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the dates of one notice and watches their offsets.
final class DateReader {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd()
            .optionalStart().appendPattern("[XXX][XX][X]").optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Set<String> offsets = new LinkedHashSet<>();
    private boolean someOutsideLondon;

    /// A contract or publication date.
    @Nullable NoticeDate date(Part part, String field) {
        var text = part.text(field);
        return text == null ? null : read(part, field, text);
    }

    /// A deadline named in sentences as `name`; what makes its hour doubtful is noted.
    @Nullable NoticeDate deadline(Part part, String field, String name) {
        var date = date(part, field);
        if (date != null) {
            noteDoubts(part.notes(), date, name);
        }
        return date;
    }

    void reportMixedOffsets(Notes notes) {
        if (offsets.size() > 1 && someOutsideLondon) {
            notes.add("The dates of this notice are written with different time offsets (%s); all are shown in London time."
                    .formatted(Wording.list(offsets.stream().toList())));
        }
    }

    static LocalTime timeInLondon(OffsetDateTime moment) {
        return isEndOfDay(moment) ? moment.toLocalTime() : moment.atZoneSameInstant(LONDON).toLocalTime();
    }

    private @Nullable NoticeDate read(Part part, String field, String text) {
        try {
            var date = switch (ISO.parseBest(text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d)", "$1T"),
                    OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                case OffsetDateTime moment -> watched(text, moment);
                case LocalDateTime local -> new NoticeDate(text, local.toLocalDate(), local.atZone(LONDON).toOffsetDateTime());
                case LocalDate day -> new NoticeDate(text, day, null);
                case null, default -> throw new DateTimeException(text);
            };
            if (date.day().getYear() >= 1990 && date.day().getYear() <= 2199) {
                return date;
            }
            part.notes().add("In %s the date “%s” is given as %s, which cannot be meant; it was left out."
                    .formatted(part.where(), field, text));
        } catch (DateTimeException e) {
            part.notes().add("In %s the date “%s” is written “%s”, which is not a date the product can read; it was left out."
                    .formatted(part.where(), field, Wording.shortened(text, 40)));
        }
        return null;
    }

    private NoticeDate watched(String text, OffsetDateTime moment) {
        offsets.add(offsetOf(moment));
        someOutsideLondon |= isOutsideLondon(moment);
        var day = isEndOfDay(moment) ? moment.toLocalDate() : moment.atZoneSameInstant(LONDON).toLocalDate();
        return new NoticeDate(text, day, moment);
    }

    private static void noteDoubts(Notes notes, NoticeDate date, String name) {
        var moment = date.moment();
        if (moment != null && timeInLondon(moment).equals(LocalTime.MIDNIGHT)) {
            notes.add("The %s is 00:00 on %s, the first minute of that day; take the day before as the last."
                    .formatted(name, Wording.day(date)));
        }
        if (moment == null) {
            notes.add("The %s is given as a day without a time; ask the buyer for the hour.".formatted(name));
        } else if (!date.asWritten().matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$")) {
            notes.add("The %s is written without a time offset; London time was taken.".formatted(name));
        } else if (isOutsideLondon(moment)) {
            notes.add("The %s is written as %s at offset %s, which is %s in London; publishers may mean London time: plan for the earlier."
                    .formatted(name, Wording.time(moment.toLocalTime()), offsetOf(moment),
                            Wording.time(moment.atZoneSameInstant(LONDON).toLocalTime())));
        }
    }

    private static String offsetOf(OffsetDateTime moment) {
        return moment.getOffset().equals(ZoneOffset.UTC) ? "+00:00" : moment.getOffset().getId();
    }

    private static boolean isOutsideLondon(OffsetDateTime moment) {
        return !LONDON.getRules().getOffset(moment.toInstant()).equals(moment.getOffset());
    }

    // 23:59Z in summer is meant as the end of that day; converted it would fall on the next.
    private static boolean isEndOfDay(OffsetDateTime moment) {
        return !moment.toLocalTime().isBefore(END_OF_DAY);
    }
}
