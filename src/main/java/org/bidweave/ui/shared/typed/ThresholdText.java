package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A turnover threshold in one field: "1.5 x", "twice" or "2" for a multiple of the yearly value, "£1.2m" or "600,000" for a sum.
public record ThresholdText(Texts texts) {

    /// What was typed: one or the other.
    public sealed interface Threshold {

        record Amount(Money money) implements Threshold {}

        record Multiple(Decimal times) implements Threshold {}
    }

    /// What only a multiple is written with.
    private static final Pattern TOLD = Pattern.compile("[x×%]|times|twice|once|double");
    /// No buyer asks for a hundred times the value, nor for less than a hundred pounds.
    private static final BigDecimal LARGEST_MULTIPLE = BigDecimal.valueOf(100);

    public Typed<Threshold> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var multiple = new MultipleText(texts).read(typed);
        boolean told = TOLD.matcher(text).find();
        return told || (multiple instanceof Typed.Understood<BigDecimal>(var times) && times.compareTo(LARGEST_MULTIPLE) < 0)
                ? multiple.map(times -> new Threshold.Multiple(new Decimal(times)))
                : new MoneyText(texts, false).read(typed).map(pounds -> new Threshold.Amount(new Money(pounds)));
    }

    /// One of the two, or neither.
    public static String show(@Nullable Money amount, @Nullable Decimal multiple) {
        return multiple != null ? MultipleText.show(multiple.value()) : amount != null ? MoneyText.show(amount.pounds()) : "";
    }
}
