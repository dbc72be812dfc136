package org.bidweave.ui.shared.typed;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A time of day: "12:00", "17.30", "1730 hours", "5pm", "noon".
public record TimeText(Texts texts) {

    private static final Pattern TIME = Pattern.compile("(?<hour>\\d{1,2})(?:[:.h]?(?<minute>\\d{2}))?(?::00)? ?(?<half>am|pm)?(?: ?(?:hrs?|hours))?");

    public Typed<LocalTime> read(String typed) {
        var text = Digits.clean(typed);
        if (Digits.nothing(text)) {
            return new Typed.Empty<>();
        }
        var lower = text.toLowerCase(Locale.ROOT).replaceAll("([ap])\\.m\\.?$", "$1m");
        if (lower.matches("(12([:.]00)? )?(noon|midday)")) {
            return new Typed.Understood<>(LocalTime.NOON);
        }
        var parts = TIME.matcher(lower);
        try {
            return parts.matches()
                    ? new Typed.Understood<>(LocalTime.of(hour(parts.group("hour"), String.valueOf(parts.group("half"))),
                            minute(parts.group("minute"))))
                    : refuse(text);
        } catch (DateTimeException _) {
            return refuse(text);
        }
    }

    public static String show(LocalTime time) {
        return String.format(Locale.UK, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /// 12 am is midnight and 12 pm noon; 17 pm is no hour.
    private static int hour(String hour, String half) {
        int number = Integer.parseInt(hour);
        return switch (half) {
            case "am" -> number == 12 ? 0 : number > 12 ? -1 : number;
            case "pm" -> number == 12 ? 12 : number + 12;
            default -> number;
        };
    }

    private static int minute(@Nullable String minute) {
        return minute == null ? 0 : Integer.parseInt(minute);
    }

    private Typed<LocalTime> refuse(String text) {
        return new Typed.NotUnderstood<>(texts.of("typed.time.not", text));
    }
}
