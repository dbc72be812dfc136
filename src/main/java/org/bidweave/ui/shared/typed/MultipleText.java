package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import java.util.Locale;
import org.bidweave.ui.shared.Texts;

/// How many times a value the buyer asks for: "2x", "1.5 ×", "x2", "2 times", "two times", "twice", "200%".
public record MultipleText(Texts texts) {

    public Typed<BigDecimal> read(String typed) {
        var text = Digits.clean(typed);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        var lower = NumberWords.toFigures(text.toLowerCase(Locale.ROOT)).replaceFirst("^once$", "1").replaceFirst("^(twice|double)$", "2");
        var times = lower.endsWith("%")
                ? Digits.read(lower.substring(0, lower.length() - 1).strip()).map(percent -> percent.movePointLeft(2))
                : Digits.read(lower.replaceFirst(" ?(x|×|times)$", "").replaceFirst("^[x×] ?", ""));
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
