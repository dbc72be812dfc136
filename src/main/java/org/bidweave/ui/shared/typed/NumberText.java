package org.bidweave.ui.shared.typed;

import java.math.BigDecimal;
import org.bidweave.ui.shared.Texts;

/// A count of people, places or staff: "1,500", and "8.75" where parts are allowed.
public record NumberText(Texts texts, boolean partsAllowed) {

    public Typed<BigDecimal> read(String typed) {
        var text = Digits.clean(typed);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        var number = Digits.read(text);
        if (number.isEmpty()) {
            return new Typed.NotUnderstood<>(texts.of("typed.number.not", text));
        }
        if (number.get().signum() < 0) {
            return new Typed.NotUnderstood<>(texts.of("typed.number.negative", text));
        }
        var value = number.get().stripTrailingZeros();
        if (value.scale() > 0 && !partsAllowed) {
            return new Typed.NotUnderstood<>(texts.of("typed.number.whole", text));
        }
        return new Typed.Understood<>(value.scale() < 0 ? value.setScale(0) : value);
    }

    public static String show(BigDecimal number) {
        return Digits.show(number, "#,##0.#########");
    }
}
