package org.bidweave.exchange.register;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Amounts as people type them.
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile("(?<digits>\\d{1,3}(,\\d{3})+|\\d+)(?<pence>\\.\\d+)?(?<times>[km])?");
    private static final BigDecimal TOO_LARGE = new BigDecimal("1e12");

    private Amounts() {}

    /// "£1,234.50", "(500)", "-500", "1.2m", "75186.0"; `null` where it is none or too large to be true.
    static @Nullable BigDecimal of(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0£]|gbp", "");
        if (plain.equals("nil")) {
            return BigDecimal.ZERO;
        }
        boolean negative = plain.startsWith("-") || plain.startsWith("−") || (plain.startsWith("(") && plain.endsWith(")"));
        var match = AMOUNT.matcher(plain.replaceAll("^[-−(]|\\)$", ""));
        if (!match.matches()) {
            return null;
        }
        var pence = match.group("pence");
        var number = new BigDecimal(match.group("digits").replace(",", "") + (pence == null ? "" : pence)).multiply(times(match.group("times")));
        return number.compareTo(TOO_LARGE) > 0 ? null : negative ? number.negate() : number;
    }

    private static BigDecimal times(@Nullable String letter) {
        return letter == null ? BigDecimal.ONE : letter.equals("k") ? BigDecimal.valueOf(1000) : BigDecimal.valueOf(1_000_000);
    }
}
