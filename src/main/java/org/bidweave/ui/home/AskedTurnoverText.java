package org.bidweave.ui.home;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.MultipleText;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// The turnover a buyer asks for as people say it: "£300k", "twice £400k", "2x", "not known".
record AskedTurnoverText(Texts texts) {

    /// A sum, or a multiple of the yearly value, with that value where it was said too.
    record Threshold(@Nullable Money sum, @Nullable Decimal multiple, @Nullable Money ofValue) {

        /// The sum that was said, where it was said with the value it is a multiple of.
        Threshold asSum() {
            return multiple == null || ofValue == null ? this : new Threshold(ofValue.times(multiple), null, ofValue);
        }
    }

    private static final Set<String> NOT_KNOWN = Set.of("not known", "unknown", "?", "don’t know", "don't know", "not sure");
    private static final Pattern MULTIPLE = Pattern.compile(
            "(?<times>twice|double|[\\d.]+ ?(?:x|×|times))(?: (?:of )?(?:the )?(?:yearly |annual |contract )?value)?(?: ?of)? ?(?<value>.*)");

    Typed<Threshold> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || NOT_KNOWN.contains(text)) {
            return new Typed.Empty<>();
        }
        var multiple = MULTIPLE.matcher(text);
        return multiple.matches() ? multiple(multiple.group("times"), multiple.group("value"))
                : money(text).map(sum -> new Threshold(sum, null, null));
    }

    private Typed<Threshold> multiple(String times, String value) {
        var said = times.equals("twice") || times.equals("double") ? "2" : times;
        return switch (new MultipleText(texts).read(said)) {
            case Typed.Understood<BigDecimal>(var number) -> value.isEmpty()
                    ? new Typed.Understood<>(new Threshold(null, new Decimal(number), null))
                    : money(value).map(of -> new Threshold(null, new Decimal(number), of));
            case Typed.NotUnderstood<BigDecimal>(var sentence) -> new Typed.NotUnderstood<>(sentence);
            case Typed.Empty<BigDecimal>() -> new Typed.Empty<>();
        };
    }

    private Typed<Money> money(String text) {
        return new MoneyText(texts, false).read(text).map(Money::new);
    }
}
