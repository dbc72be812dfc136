package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import org.bidweave.model.Decimal;
import org.bidweave.ui.shared.Texts;

/// How long a contract runs, kept in years: 30 months are 2.5. Months that do not make a decimal fraction keep seven digits.
public record YearsOfContract(Texts texts) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    public Typed<Decimal> read(String typed) {
        return new YearsText(texts).read(typed)
                .map(length -> new Decimal(BigDecimal.valueOf(length.toTotalMonths()).divide(TWELVE, MathContext.DECIMAL32)));
    }

    public String show(Decimal years) {
        var months = years.value().multiply(TWELVE).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return months == 0 ? "" : new YearsText(texts).show(Period.ofMonths(months));
    }
}
