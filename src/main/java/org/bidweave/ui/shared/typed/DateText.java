package org.bidweave.ui.shared.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A day as the British write it: "30/9/26", "Wed 30 Sep 2026", "30 September", "September 30, 2026" and "2026-09-30". Without a year the next such day from today on is meant.
public record DateText(Texts texts, LocalDate today) {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})");
    private static final Pattern BRITISH = Pattern.compile(
            "(?:[a-z]{3,9},? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ /.-](?:of )?(?<month>\\d{1,2}|[a-z]{3,9})\\.?(?:[ /.,-]+['’]?(?<year>\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:[a-z]{3,9},? )?(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?");

    public Typed<LocalDate> read(String typed) {
        var text = Digits.clean(typed);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        for (var form : new Pattern[] {ISO, BRITISH, MONTH_FIRST}) {
            var parts = form.matcher(text.toLowerCase(Locale.ROOT));
            if (parts.matches()) {
                return month(parts.group("month"))
                        .map(month -> date(Integer.parseInt(parts.group("day")), month, parts.group("year"), text))
                        .orElseGet(() -> refuse("typed.date.not", text));
            }
        }
        return refuse("typed.date.not", text);
    }

    /// "30 Sep 2026"
    public static String show(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(date);
    }

    private Typed<LocalDate> date(int day, Month month, @Nullable String year, String text) {
        try {
            if (year == null) {
                return new Typed.Understood<>(next(MonthDay.of(month, day)));
            }
            var number = Integer.parseInt(year);
            return new Typed.Understood<>(LocalDate.of(year.length() == 2 ? 2000 + number : number, month, day));
        } catch (DateTimeException _) {
            return refuse("typed.date.none", text);
        }
    }

    private LocalDate next(MonthDay day) {
        var year = today.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isBefore(today)) {
            year++;
        }
        return day.atYear(year);
    }

    private static Optional<Month> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            var number = Integer.parseInt(text);
            return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
        }
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(text) || (text.equals("sept") && month == Month.SEPTEMBER))
                .findFirst();
    }

    private Typed<LocalDate> refuse(String key, String text) {
        return new Typed.NotUnderstood<>(texts.of(key, text));
    }
}
