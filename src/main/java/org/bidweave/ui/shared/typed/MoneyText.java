package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bidweave.ui.shared.Texts;

/// Pounds as people type them: "£1,200,000.50", "1 200 000", "1.2m", "£80k", "2.5 million".
public record MoneyText(Texts texts, boolean negativeAllowed) {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<open>\\()?(?<minus>[-−])? ?(£|gbp)? ?(?<figure>[-−]?[\\d.,](?:[\\d., ]*[\\d.,])?) ?(?<size>k|thousand|m|mn|mil|million|bn|billion)?(?<close>\\))?");

    public Typed<BigDecimal> read(String typed) {
        var text = Digits.clean(typed);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        var amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
        if (!amount.matches() || (amount.group("open") == null) != (amount.group("close") == null)) {
            return refuse("typed.money.not", text);
        }
        var figure = Digits.read(amount.group("figure"));
        if (figure.isEmpty()) {
            return refuse("typed.money.not", text);
        }
        var size = amount.group("size");
        var pounds = figure.get().multiply(size == null ? BigDecimal.ONE : times(size));
        boolean turned = amount.group("open") != null || amount.group("minus") != null;
        return check(turned ? pounds.negate() : pounds, text);
    }

    /// "£1,200,000", and with pence only where there are some: "£1,200,000.50".
    public static String show(BigDecimal pounds) {
        var shown = Digits.show(pounds.abs(), pounds.stripTrailingZeros().scale() > 0 ? "£#,##0.00" : "£#,##0");
        return pounds.signum() < 0 ? "−" + shown : shown;
    }

    private Typed<BigDecimal> check(BigDecimal pounds, String text) {
        if (pounds.signum() < 0 && !negativeAllowed) {
            return refuse("typed.money.negative", text);
        }
        if (pounds.stripTrailingZeros().scale() > 2) {
            return refuse("typed.money.pence", text);
        }
        return new Typed.Understood<>(pounds.stripTrailingZeros().scale() <= 0 ? pounds.setScale(0) : pounds.setScale(2));
    }

    private static BigDecimal times(String size) {
        return switch (size.charAt(0)) {
            case 'k', 't' -> BigDecimal.valueOf(1_000);
            case 'm' -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    private Typed<BigDecimal> refuse(String key, String text) {
        return new Typed.NotUnderstood<>(texts.of(key, text));
    }
}
