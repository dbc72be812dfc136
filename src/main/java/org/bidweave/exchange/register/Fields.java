package org.bidweave.exchange.register;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a row in the many ways that lists write them. A field that cannot be understood is left out, with a remark; the row stays.
final class Fields {

    private static final Set<String> NONE =
            Set.of("", "-", "--", "-, -", "n/a", "na", "none", "null", "not known", "unknown", "not given", "not applicable", "tbc");

    private final Rows row;
    private final Consumer<String> remark;

    Fields(Rows row, Consumer<String> remark) {
        this.row = row;
        this.remark = remark;
    }

    /// The field, empty where it says that there is nothing.
    String text(@Nullable String column) {
        var text = column == null ? "" : row.text(column);
        return isNone(text) ? "" : text;
    }

    /// Whether it says that there is nothing.
    static boolean isNone(String text) {
        return NONE.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The field that the row cannot be without.
    String required(String column, String what) {
        var text = row.text(column);
        if (text.isEmpty()) {
            throw new Rows.Odd("it has no " + what);
        }
        return text;
    }

    /// Whole pounds, halves up; never below nought.
    @Nullable Long pounds(@Nullable String column) {
        var amount = read(column, Amounts::of, "is no amount");
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0) {
            remark.accept("“" + text(column) + "” under “" + column + "” is below nought; the row is kept without it");
            return null;
        }
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// Pounds where nought stands for "not given".
    @Nullable Long given(String column) {
        var pounds = pounds(column);
        return pounds == null || pounds == 0 ? null : pounds;
    }

    /// How many people.
    @Nullable Integer count(@Nullable String column) {
        var pounds = pounds(column);
        if (pounds != null && pounds > Integer.MAX_VALUE) {
            remark.accept("“" + text(column) + "” under “" + column + "” is more people than there can be; the row is kept without it");
            return null;
        }
        return pounds == null ? null : Integer.valueOf(pounds.intValue());
    }

    @Nullable LocalDate day(@Nullable String column) {
        var day = read(column, Days::of, "is no date");
        return day == null || Days.NONE.contains(day) ? null : day;
    }

    private <T> @Nullable T read(@Nullable String column, Function<String, @Nullable T> reading, String otherwise) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var value = reading.apply(text);
        if (value == null) {
            remark.accept("“" + shortened(text) + "” under “" + column + "” " + otherwise + "; the row is kept without it");
        }
        return value;
    }

    /// As messages show it.
    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    /// `'a','b, c'`: a, and b, c.
    List<String> quoted(String column) {
        var text = text(column);
        if (!text.startsWith("'") || !text.endsWith("'") || text.length() < 2) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return parts(text.substring(1, text.length() - 1), "'\\s*,\\s*'");
    }

    static List<String> parts(String text, String between) {
        var parts = new ArrayList<String>();
        for (var part : text.split(between, -1)) {
            var plain = part.strip().replaceAll("\\s+", " ");
            if (!plain.isEmpty() && !parts.contains(plain)) {
                parts.add(plain);
            }
        }
        return parts;
    }

}
