package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import org.bidweave.ui.shared.Texts;

/// A share in per cent, kept as a fraction: "50%" and "50" are one half, and so is "0.5", which nobody means as half a per cent.
public record PercentText(Texts texts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Typed<BigDecimal> read(String typed) {
        var text = Digits.clean(typed);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        var figure = Digits.read(text.replaceFirst(" ?(%|per cent|percent)$", ""));
        if (figure.isEmpty()) {
            return new Typed.NotUnderstood<>(texts.of("typed.percent.not", text));
        }
        boolean fraction = Digits.read(text).filter(bare -> bare.compareTo(BigDecimal.ONE) < 0).isPresent();
        var part = fraction ? figure.get() : figure.get().movePointLeft(2);
        if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
            return new Typed.NotUnderstood<>(texts.of("typed.percent.range", text));
        }
        return new Typed.Understood<>(part.signum() == 0 ? BigDecimal.ZERO : part.stripTrailingZeros());
    }

    public static String show(BigDecimal part) {
        return Digits.show(part.multiply(HUNDRED), "#,##0.####") + "%";
    }
}
