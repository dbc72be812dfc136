package org.bidweave.ui.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.typed.DateText;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.PercentText;
import org.bidweave.ui.shared.typed.TimeText;
import org.bidweave.ui.shared.typed.YearsOfContract;
import org.jspecify.annotations.Nullable;

/// The fields in which figures and dates are typed, each with what it says now. `key` is the text of the label.
record Questions(Texts texts) {

    /// Refuses an emptied field.
    String missing() {
        return texts.of("import.change.missing");
    }

    Question<BigDecimal> money(String key, @Nullable Money now) {
        return Question.typed(texts.of(key), now == null ? "" : MoneyText.show(now.pounds()), new MoneyText(texts, false)::read);
    }

    Question<BigDecimal> percent(String key, @Nullable Decimal now) {
        return Question.typed(texts.of(key), now == null ? "" : PercentText.show(now.value()), new PercentText(texts)::read);
    }

    /// Years too may be typed as "3 years".
    Question<Integer> whole(String key, @Nullable Integer now) {
        return Question.typed(texts.of(key), Objects.toString(now, ""), typed -> Whole.read(texts, typed.strip().replaceFirst("(?i) ?(years?|days?|lots?)$", "")));
    }

    Question<LocalDate> day(String key, @Nullable LocalDate now, LocalDate today) {
        return Question.typed(texts.of(key), now == null ? "" : DateText.show(now), new DateText(texts, today)::read);
    }

    Question<LocalTime> time(String key, @Nullable LocalTime now) {
        return Question.typed(texts.of(key), now == null ? "" : TimeText.show(now), new TimeText(texts)::read);
    }

    Question<Decimal> years(String key, @Nullable Decimal now) {
        var years = new YearsOfContract(texts);
        return Question.typed(texts.of(key), now == null ? "" : years.show(now), years::read);
    }
}
