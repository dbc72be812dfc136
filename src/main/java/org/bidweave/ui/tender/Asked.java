package org.bidweave.ui.tender;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.typed.DateText;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.NumberText;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// How what a buyer asks stands in a cell; what is not known is empty.
final class Asked {

    private Asked() {}

    /// Strongest first; where no presence is asked the word is empty.
    static Options<Presence> presence(Texts texts) {
        return new Options<>(
                List.of(Presence.BASE, Presence.OUTREACH, Presence.STAFF, Presence.REMOTE),
                level -> level == Presence.NONE ? "" : texts.of("tender.presence." + level.name()));
    }

    static String money(@Nullable Money money) {
        return money == null ? "" : MoneyText.show(money.pounds());
    }

    static String number(@Nullable Decimal number) {
        return number == null ? "" : NumberText.show(number.value());
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }

    /// Refuses an emptied cell with the sentence of `key`.
    static <T> Typed<T> required(Texts texts, String key, Typed<T> typed) {
        return typed instanceof Typed.Empty<T>() ? new Typed.NotUnderstood<>(texts.of(key)) : typed;
    }

    /// A name that may not be empty.
    static Typed<String> name(Texts texts, String key, String typed) {
        return required(texts, key, typed.isBlank() ? new Typed.Empty<>() : new Typed.Understood<>(typed.strip().replaceAll("\\s+", " ")));
    }
}
