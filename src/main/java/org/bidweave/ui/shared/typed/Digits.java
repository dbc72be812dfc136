package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// British figures: commas or spaces between thousands or none, a point before decimals, a hyphen or a true minus.
final class Digits {

    private static final Pattern FIGURE = Pattern.compile("[-−]?(\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+|\\d{1,15})(\\.\\d{1,9})?|[-−]?\\.\\d{1,9}");

    private Digits() {}

    /// Empty where the commas do not stand between thousands or other characters occur.
    static Optional<BigDecimal> read(String text) {
        return FIGURE.matcher(text).matches() ? Optional.of(new BigDecimal(text.replaceAll("[, ]", "").replace('−', '-'))) : Optional.empty();
    }

    /// Whether nothing is entered: a dash alone stands for that in many tables.
    static boolean nothing(String clean) {
        return clean.isEmpty() || (clean.length() == 1 && "-–—−".contains(clean));
    }

    /// Trims, and makes every kind of space a plain one.
    static String clean(String typed) {
        return typed.replaceAll("[\\u200b\\u2060\\ufeff]", "").replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ").strip();
    }

    static String show(BigDecimal value, String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace('-', '−');
    }
}
