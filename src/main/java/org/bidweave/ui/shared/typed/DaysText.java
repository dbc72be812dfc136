package org.bidweave.ui.shared.typed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// So many days: "14", "14 days", "2 weeks", "1 week 3 days", "2w".
public record DaysText(Texts texts) {

    private static final int MOST = 1000;
    private static final Pattern LENGTH = Pattern.compile(
            "(?<bare>\\d{1,4})|(?:(?<weeks>\\d{1,3}) ?(?:weeks?|wks?|w))?(?:,? ?(?:and )?(?<days>\\d{1,4}) ?(?:days?|d))?");

    public Typed<Integer> read(String typed) {
        var text = Digits.clean(typed);
        if (text.isEmpty()) {
            return new Typed.Empty<>();
        }
        var parts = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return new Typed.NotUnderstood<>(texts.of("typed.days.not", text));
        }
        int days = number(parts.group("bare")) + 7 * number(parts.group("weeks")) + number(parts.group("days"));
        return days > MOST ? new Typed.NotUnderstood<>(texts.of("typed.days.most", text, MOST)) : new Typed.Understood<>(days);
    }

    private static int number(@Nullable String figure) {
        return figure == null ? 0 : Integer.parseInt(figure);
    }
}
