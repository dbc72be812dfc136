package org.bidweave.ui.shared.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.typed.DateText;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.NumberText;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// How an entry's texts are read and shown.
public record Reading(Texts texts, LocalDate today) {

    public Typed<Money> money(String typed) {
        return new MoneyText(texts, false).read(typed).map(Money::new);
    }

    /// A surplus or a reserve, which may be below nought.
    public Typed<Money> signedMoney(String typed) {
        return new MoneyText(texts, true).read(typed).map(Money::new);
    }

    public Typed<Decimal> staff(String typed) {
        return new NumberText(texts, true).read(typed).map(Decimal::new);
    }

    public Typed<Integer> whole(String typed) {
        return Whole.read(texts, typed);
    }

    public Typed<LocalDate> date(String typed) {
        return new DateText(texts, today).read(typed);
    }

    /// Several of the options, with commas between them.
    public <T> Typed<List<T>> several(Options<T> options, String typed) {
        var found = new ArrayList<T>();
        for (var word : List.of(typed.split(",", -1))) {
            switch (options.read(texts, word)) {
                case Typed.Understood<T>(var value) -> found.add(value);
                case Typed.NotUnderstood<T>(var sentence) -> {
                    return new Typed.NotUnderstood<>(sentence);
                }
                case Typed.Empty<T>() -> {}
            }
        }
        return found.isEmpty() ? new Typed.Empty<>() : new Typed.Understood<>(List.copyOf(found));
    }

    public static String show(@Nullable Money money) {
        return money == null ? "" : MoneyText.show(money.pounds());
    }

    public static String show(@Nullable Decimal number) {
        return number == null ? "" : NumberText.show(number.value());
    }

    public static String show(@Nullable Integer number) {
        return number == null ? "" : NumberText.show(BigDecimal.valueOf(number));
    }

    public static String show(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }
}
