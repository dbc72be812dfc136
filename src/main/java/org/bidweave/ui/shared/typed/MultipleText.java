package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import java.util.Locale;
import org.bidweave.ui.shared.Texts;

/// How many times a value the buyer asks for: "2x", "1.5 ×", "2 times".
public record MultipleText(Texts texts) {

    public Typed<BigDecimal> read(String typed) {
        var text = Digits.clean(typed);
        if (text.isEmpty()) {
            return new Typed.Empty<>();
        }
        var times = Digits.read(text.toLowerCase(Locale.ROOT).replaceFirst(" ?(x|×|times)$", ""));
        if (times.isEmpty() || times.get().signum() < 0) {
            return new Typed.NotUnderstood<>(texts.of("typed.multiple.not", text));
        }
        var value = times.get().stripTrailingZeros();
        return new Typed.Understood<>(value.scale() < 0 ? value.setScale(0) : value);
    }

    public static String show(BigDecimal times) {
        return Digits.show(times, "#,##0.####") + " ×";
    }
}
