package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How figures, dates and lists read in a sentence.
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Wording() {}

    /// £2,772,000 or AED 2,772,000; pence only where there are some.
    static String money(BigDecimal amount, @Nullable String currency) {
        var figure = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.UK));
        var whole = amount.stripTrailingZeros().scale() <= 0;
        if (!whole && amount.stripTrailingZeros().scale() <= 2) {
            figure.setMinimumFractionDigits(2);
        }
        var text = figure.format(amount);
        return currency == null ? text : currency.equals("GBP") ? "£" + text : currency + " " + text;
    }

    /// The London day, and the London time where one was given.
    static String date(NoticeDate date) {
        var moment = date.moment();
        return moment == null ? DAY.format(date.day())
                : "%s, %s".formatted(DAY.format(date.day()), TIME.format(DateReader.timeInLondon(moment)));
    }

    static String day(NoticeDate date) {
        return DAY.format(date.day());
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /// a, b and c
    static String list(List<String> items) {
        return items.size() < 2 ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    static String shortened(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).replaceFirst("[\\uD800-\\uDBFF]$", "") + "…";
    }
}
