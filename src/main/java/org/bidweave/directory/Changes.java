package org.bidweave.directory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bidweave.model.Warning;
import org.jspecify.annotations.Nullable;

/// What a newer register says of an organisation that the older one did not, in sentences.
public final class Changes {


    private Changes() {}

    /// `null` where a register does not list the organisation; the most serious first. The names stand in the sentences as the entries have them.
    public static List<String> between(@Nullable RegisterEntry old, @Nullable RegisterEntry now) {
        if (now == null) {
            return old == null ? List.of() : List.of(old.name() + " is no longer in the register.");
        }
        if (old == null) {
            return List.of(now.name() + " is newly in the register" + (now.registered() == null ? "." : ", registered on " + InWords.day(now.registered()) + "."));
        }
        var changes = new ArrayList<String>();
        for (var warning : Warning.values()) {
            warning(warning, old, now, changes);
        }
        if (!old.name().equals(now.name())) {
            changes.add(old.name() + " is now called " + now.name() + ".");
        }
        income(old, now, changes);
        return List.copyOf(changes);
    }

    private static void warning(Warning warning, RegisterEntry old, RegisterEntry now, List<String> changes) {
        boolean before = old.warnings().contains(warning);
        boolean after = now.warnings().contains(warning);
        if (before != after) {
            changes.add(now.name() + " " + (after ? began(warning) : ended(warning)) + ".");
        }
    }

    private static String began(Warning warning) {
        return switch (warning) {
            case REMOVED -> "was removed from the register";
            case INSOLVENT -> "is marked as insolvent";
            case IN_ADMINISTRATION -> "is in administration";
            case OVERDUE -> "is overdue with its accounts";
        };
    }

    private static String ended(Warning warning) {
        return switch (warning) {
            case REMOVED -> "is registered again";
            case INSOLVENT -> "is no longer marked as insolvent";
            case IN_ADMINISTRATION -> "is no longer in administration";
            case OVERDUE -> "is no longer overdue with its accounts";
        };
    }

    private static void income(RegisterEntry old, RegisterEntry now, List<String> changes) {
        var before = old.income();
        var after = now.income();
        if (Objects.equals(before, after) || after == null) {
            return;
        }
        var end = now.accounts().getFirst().end();
        var year = end == null ? "" : " in the year to " + InWords.day(end);
        changes.add(before == null
                ? "The income of %s is now known: %s%s.".formatted(now.name(), pounds(after), year)
                : "The income of %s went %s by %s%s to %s%s.".formatted(
                        now.name(), after > before ? "up" : "down", pounds(Math.abs(after - before)), share(before, after), pounds(after), year));
    }

    private static String pounds(long pounds) {
        return String.format(Locale.UK, "£%,d", pounds);
    }

    /// " (12.5%)"; nothing where there was no income to compare with.
    private static String share(long before, long after) {
        return before <= 0 ? "" : " (" + BigDecimal.valueOf(Math.abs(after - before)).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP) + "%)";
    }
}
