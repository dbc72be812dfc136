package org.bidweave.ui.shared.form;

import java.math.BigDecimal;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.NumberText;
import org.bidweave.ui.shared.typed.Typed;

/// A whole number of days, lots or people.
public final class Whole {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private Whole() {}

    public static Typed<Integer> read(Texts texts, String typed) {
        return switch (new NumberText(texts, false).read(typed)) {
            case Typed.Understood<BigDecimal>(var number) -> number.compareTo(MOST) > 0
                    ? new Typed.NotUnderstood<>(texts.of("typed.number.large", typed.strip()))
                    : new Typed.Understood<>(number.intValueExact());
            case Typed.Empty<BigDecimal>() -> new Typed.Empty<>();
            case Typed.NotUnderstood<BigDecimal>(var sentence) -> new Typed.NotUnderstood<>(sentence);
        };
    }
}
