package org.bidweave.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An income from `least` to `most` pounds, as typed: "100k..1m", "£250,000..", "..10k".
record IncomeRange(@Nullable Long least, @Nullable Long most) {

    private static final Pattern POUNDS = Pattern.compile("£?(\\d[\\d,]{0,14}(?:\\.\\d{1,3})?)([km]?)");

    static IncomeRange of(String typed) {
        var ends = typed.split("\\.\\.", -1);
        if (ends.length != 2 || typed.strip().equals("..")) {
            throw refusal(typed);
        }
        var range = new IncomeRange(pounds(ends[0], typed), pounds(ends[1], typed));
        if (range.least != null && range.most != null && range.least > range.most) {
            throw new Refusal("--income is “" + typed + "”, which ends below where it begins.");
        }
        return range;
    }

    private static @Nullable Long pounds(String end, String typed) {
        var text = end.strip().toLowerCase(Locale.UK);
        if (text.isEmpty()) {
            return null;
        }
        var pounds = POUNDS.matcher(text);
        if (!pounds.matches()) {
            throw refusal(typed);
        }
        var number = new BigDecimal(pounds.group(1).replace(",", ""));
        return number.multiply(switch (pounds.group(2)) {
            case "k" -> BigDecimal.valueOf(1_000);
            case "m" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        }).longValue();
    }

    private static Refusal refusal(String typed) {
        return new Refusal("--income is “" + typed + "”; it is written as 100k..1m, with either end left out where there is no limit.");
    }
}
