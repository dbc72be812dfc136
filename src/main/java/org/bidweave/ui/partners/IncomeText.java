package org.bidweave.ui.partners;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// A range of income as people type it: "100k..1m", "100k-1m", "100k to 1m", "over 100k", "up to 1m"; one figure alone is the least.
record IncomeText(Texts texts) {

    /// From `least` to `most` pounds, open where `null`.
    record Range(@Nullable Long least, @Nullable Long most) {}

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*(?:\\.\\.+|…|-|–|—|\\bto\\b)\\s*");
    private static final Pattern AT_LEAST = Pattern.compile("(?i)^(?:over|above|from|at least|more than|>=?)\\s*|\\s*(?:\\+|or more)$");
    private static final Pattern AT_MOST = Pattern.compile("(?i)^(?:under|below|up to|at most|less than|<=?)\\s*");

    Typed<Range> read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Typed.Empty<>();
        }
        if (AT_MOST.matcher(text).find()) {
            return range("", AT_MOST.matcher(text).replaceFirst(""));
        }
        var parts = BETWEEN.split(AT_LEAST.matcher(text).replaceAll(""), -1);
        return parts.length > 2 ? new Typed.NotUnderstood<>(texts.of("partners.income.not", text)) : range(parts[0], parts.length == 2 ? parts[1] : "");
    }

    private Typed<Range> range(String from, String to) {
        var least = pounds(withSizeOf(from, to));
        var most = pounds(to);
        if (least instanceof Typed.NotUnderstood<BigDecimal>(var sentence)) {
            return new Typed.NotUnderstood<>(sentence);
        }
        if (most instanceof Typed.NotUnderstood<BigDecimal>(var sentence)) {
            return new Typed.NotUnderstood<>(sentence);
        }
        var range = new Range(value(least), value(most));
        boolean turned = range.least() != null && range.most() != null && range.least() > range.most();
        return turned ? new Typed.NotUnderstood<>(texts.of("partners.income.turned", from, to)) : new Typed.Understood<>(range);
    }

    /// In "100-500k" the first figure is in thousands too.
    private static String withSizeOf(String from, String to) {
        var size = Optional.of(to.strip()).filter(text -> !text.isEmpty()).map(text -> text.substring(text.length() - 1)).filter("kKmM"::contains).orElse("");
        return from.matches("£?\\d{1,3}") ? from + size : from;
    }

    private Typed<BigDecimal> pounds(String typed) {
        return new MoneyText(texts, false).read(typed);
    }

    private static @Nullable Long value(Typed<BigDecimal> typed) {
        return typed instanceof Typed.Understood<BigDecimal>(var pounds) ? pounds.longValue() : null;
    }

    /// "£100,000 to £1,000,000"
    String show(@Nullable Long least, @Nullable Long most) {
        var from = least == null ? "" : MoneyText.show(BigDecimal.valueOf(least));
        var to = most == null ? "" : MoneyText.show(BigDecimal.valueOf(most));
        return least == null ? texts.of("partners.income.most", to) : most == null ? texts.of("partners.income.least", from)
                : texts.of("partners.income.between", from, to);
    }
}
