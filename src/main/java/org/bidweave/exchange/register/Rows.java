package org.bidweave.exchange.register;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The row that a table stands at, read by the names of the columns. A field that is not what it should be is an [Odd] with the reason.
final class Rows {

    private static final int LONGEST = 100_000;

    /// Why a row is refused.
    static final class Odd extends RuntimeException {

        Odd(String why) {
            super(why, null, false, false);
        }
    }

    private final Table table;
    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();

    Rows(Table table, String file, List<String> required) {
        this.table = table;
        this.file = file;
        for (int column = 0; column < table.columns().size(); column++) {
            columns.putIfAbsent(table.columns().get(column), column);
        }
        required.stream().filter(column -> !columns.containsKey(column)).findFirst().ifPresent(column -> {
            throw new UnreadableRegister("“" + file + "” has no column “" + column + "”. " + Damage.KEPT
                    + " Download the file again, or tell us if the regulator has changed it.");
        });
    }

    boolean next() throws IOException {
        return table.next();
    }

    String file() {
        return file;
    }

    long line() {
        return table.line();
    }

    long nuls() {
        return table.nuls();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /// Refuses a row that is shorter or longer than the table's head.
    void requireAllFields() {
        if (table.fields() != table.columns().size()) {
            throw new Odd("it has " + table.fields() + (table.fields() == 1 ? " field" : " fields") + " where the first line names " + table.columns().size());
        }
    }

    String text(String column) {
        var text = table.field(columns.getOrDefault(column, -1));
        if (text.length() > LONGEST) {
            throw new Odd(String.format(Locale.UK, "“%s” is %,d characters long, more than a register writes", column, text.length()));
        }
        return text;
    }

    int number(String column) {
        var number = whole(column);
        if (number == null || number != number.intValue()) {
            throw new Odd("“" + text(column) + "” under “" + column + "” is no number");
        }
        return number.intValue();
    }

    @Nullable Long whole(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        } catch (NumberFormatException e) {
            throw new Odd("“" + text + "” under “" + column + "” is no whole number");
        }
    }

    boolean said(String column) {
        return text(column).equalsIgnoreCase("true");
    }

    /// "2026-03-31 00:00:00.0000000", "2026-03-31T00:00:00".
    @Nullable LocalDate day(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new Odd("“" + text + "” under “" + column + "” is no date");
        }
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
