package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// How long a contract runs: "3 years", "36 months", "2 years 6 months", "three years", and "3" for years.
public record YearsText(Texts texts) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    /// A bare figure of this or more may well be months.
    private static final BigDecimal MANY = TWELVE;
    private static final String FIGURE = "\\d{1,3}(?:\\.\\d{1,2})?";
    private static final Pattern LENGTH = Pattern.compile("(?<bare>" + FIGURE + ")|(?:(?<years>" + FIGURE
            + ") ?(?:years?|yrs?|y))?(?:,? ?(?:and )?(?<months>\\d{1,4}) ?(?:months?|mths?|mos?|m))?");

    public Typed<Period> read(String typed) {
        var text = Digits.clean(typed);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        var parts = LENGTH.matcher(NumberWords.toFigures(text.toLowerCase(Locale.ROOT)));
        if (!parts.matches()) {
            return refuse("typed.years.not", text);
        }
        if (parts.group("bare") != null && new BigDecimal(parts.group("bare")).compareTo(MANY) >= 0) {
            return refuse("typed.years.bare", text);
        }
        var months = months(parts.group("bare"), TWELVE)
                .add(months(parts.group("years"), TWELVE))
                .add(months(parts.group("months"), BigDecimal.ONE))
                .stripTrailingZeros();
        if (months.scale() > 0 || months.signum() <= 0 || months.compareTo(BigDecimal.valueOf(1200)) > 0) {
            return refuse("typed.years.length", text);
        }
        return new Typed.Understood<>(Period.ofMonths(months.intValueExact()).normalized());
    }

    public String show(Period length) {
        var whole = length.normalized();
        if (whole.getMonths() == 0) {
            return texts.of("typed.years", whole.getYears());
        }
        return whole.getYears() == 0
                ? texts.of("typed.months", whole.getMonths())
                : texts.of("typed.years.months", whole.getYears(), whole.getMonths());
    }

    private static BigDecimal months(@Nullable String figure, BigDecimal times) {
        return figure == null ? BigDecimal.ZERO : new BigDecimal(figure).multiply(times);
    }

    private Typed<Period> refuse(String key, String text) {
        return new Typed.NotUnderstood<>(texts.of(key, text));
    }
}
