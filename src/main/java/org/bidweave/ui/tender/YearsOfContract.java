package org.bidweave.ui.tender;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import org.bidweave.model.Decimal;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;
import org.bidweave.ui.shared.typed.YearsText;

/// How long a contract runs, kept in years: 30 months are 2.5. Months that do not make a decimal fraction keep seven digits.
record YearsOfContract(Texts texts) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    Typed<Decimal> read(String typed) {
        return new YearsText(texts).read(typed)
                .map(length -> new Decimal(BigDecimal.valueOf(length.toTotalMonths()).divide(TWELVE, MathContext.DECIMAL32)));
    }

    String show(Decimal years) {
        var months = years.value().multiply(TWELVE).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return months == 0 ? "" : new YearsText(texts).show(Period.ofMonths(months));
    }
}
