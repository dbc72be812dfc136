package org.bidweave.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates written in prose, with the words that lead up to them and the time beside them.
public final class DatesInText {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:"
            + "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>" + MONTH + ")\\b,?(?:\\s*(?<year>20\\d\\d)\\b)?"
            + "|(?<month2>" + MONTH + ")\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year2>20\\d\\d)\\b"
            + "|(?<day3>\\d{1,2})[/.-](?<month3>\\d{1,2})[/.-](?<year3>(?:20)?\\d\\d)\\b(?![/.-]\\d)"
            + "|(?<year4>20\\d\\d)-(?<month4>\\d\\d)-(?<day4>\\d\\d))");
    // "4.12" is a time only beside words that make it one; else it is the number of a section.
    private static final String POINT = "\\.(?=\\d\\d\\s*(?:[ap]\\.?m|hours|hrs|noon|(?-i:on))\\b)|(?<=(?:\\b(?:at|by|before|than)|@) {0,2}\\d{1,2})\\.";
    private static final Pattern TIME = Pattern.compile("(?i)(?<![£.]|(?:see|section|clause|paragraph|page) )\\b(?:"
            + "(?<hour>\\d{1,2})(?::|" + POINT + ")(?<minute>\\d\\d)(?!\\.?\\d)\\s*(?<half>[ap]\\.?m)?"
            + "|(?<hour2>\\d{1,2})\\s*(?<half2>[ap]\\.?m)\\b|(?:12 )?(?<word>noon|midday|midnight)\\b)");
    private static final Pattern BEFORE_DATE = Pattern.compile("(?i) ?(?:on )?(?:\\w+day,? )?(?:the )?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s)|\\n\\s*\\n");
    private static final int LONGEST_LEAD = 300;
    private static final int TIME_BEFORE = 30;
    private static final int TIME_AFTER = 22;

    private DatesInText() {}

    /// A date in a text, from `start` up to, not including, `end`: `lead` is the sentence before it, `quote` the place in the buyer's words;
    /// `yearGuessed` where the year is not written.
    public record Mention(LocalDate day, boolean yearGuessed, Optional<LocalTime> time, int start, int end, String lead, String quote) {}

    /// The dates of a text; one written without its year is taken as the one nearest to `near`, or left out where that is not known.
    public static List<Mention> find(String text, @Nullable LocalDate near) {
        var mentions = new ArrayList<Mention>();
        var end = 0;
        var match = DATE.matcher(text);
        while (match.find()) {
            var day = day(match, near);
            var lead = lead(text, end, match.start());
            if (day != null) {
                mentions.add(new Mention(day, isYearGuessed(match), time(lead, timeAfter(text, match.end())), match.start(), match.end(), lead, quote(text, match.start() - lead.length(), match)));
            }
            end = match.end();
        }
        return mentions;
    }

    private static String lead(String text, int from, int to) {
        var before = text.substring(Math.max(from, to - LONGEST_LEAD), to);
        var start = SENTENCE_END.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0);
        var sentence = before.substring(start);
        var line = sentence.lastIndexOf('\n');
        // A table has one date a line; a date alone on its line belongs to the line above.
        return line >= 0 && sentence.substring(line).strip().length() > 12 ? sentence.substring(line + 1) : sentence;
    }

    private static String quote(String text, int from, MatchResult match) {
        var start = Math.max(Math.max(0, from), match.start() - 70);
        while (start > from && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
            if (start >= match.start()) {
                break;
            }
        }
        int end = timeAfter(text, match.end()).map(MatchResult::end).orElse(match.end());
        return text.substring(start, end).replaceAll("\\s+", " ").strip();
    }

    private static @Nullable LocalDate day(MatchResult match, @Nullable LocalDate near) {
        try {
            if (match.group("year4") != null) {
                return LocalDate.parse(match.group());
            }
            if (match.group("month3") != null) {
                var year = Integer.parseInt(match.group("year3"));
                return LocalDate.of(year < 100 ? 2000 + year : year, Integer.parseInt(match.group("month3")), number(match.group("day3")));
            }
            return match.group("month2") != null
                    ? LocalDate.of(number(match.group("year2")), month(match.group("month2")), number(match.group("day2")))
                    : withYear(match, near);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate withYear(MatchResult match, @Nullable LocalDate near) {
        var month = month(match.group("month"));
        var day = number(match.group("day"));
        if (match.group("year") != null) {
            return LocalDate.of(number(match.group("year")), month, day);
        }
        if (near == null) {
            return null;
        }
        var nearest = LocalDate.of(near.getYear(), month, day);
        return nearest.isBefore(near.minusMonths(6)) ? nearest.plusYears(1)
                : nearest.isAfter(near.plusMonths(6)) ? nearest.minusYears(1) : nearest;
    }

    private static boolean isYearGuessed(MatchResult match) {
        return match.group("day") != null && match.group("year") == null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// The time right after a date, unless it has a date of its own behind it.
    private static Optional<MatchResult> timeAfter(String text, int from) {
        var time = TIME.matcher(text).region(from, Math.min(text.length(), from + TIME_AFTER)).useTransparentBounds(true);
        return time.find() && !hasDate(text, time.end()) ? Optional.of(time.toMatchResult()) : Optional.empty();
    }

    private static boolean hasDate(String text, int from) {
        var before = BEFORE_DATE.matcher(text).region(from, text.length());
        return before.lookingAt() && DATE.matcher(text).region(before.end(), text.length()).lookingAt();
    }

    private static Optional<LocalTime> time(String lead, Optional<MatchResult> after) {
        if (after.isPresent()) {
            return clock(after.get());
        }
        var before = lead.substring(Math.max(0, lead.length() - TIME_BEFORE));
        return TIME.matcher(before).results().reduce((first, last) -> last).flatMap(DatesInText::clock);
    }

    private static Optional<LocalTime> clock(MatchResult match) {
        var word = match.group("word");
        if (word != null) {
            return Optional.of(word.equalsIgnoreCase("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON);
        }
        var half = match.group("half") == null ? match.group("half2") : match.group("half");
        var hour = number(match.group("hour") == null ? match.group("hour2") : match.group("hour"));
        var minute = match.group("minute") == null ? 0 : number(match.group("minute"));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        var afternoon = half != null && half.toLowerCase(Locale.ROOT).startsWith("p");
        return Optional.of(LocalTime.of(half == null ? hour : hour % 12 + (afternoon ? 12 : 0), minute));
    }
}
