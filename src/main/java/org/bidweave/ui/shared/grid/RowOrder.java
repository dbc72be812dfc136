package org.bidweave.ui.shared.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sorts rows by what a column shows: figures by size, days by date, words by letters; empty cells stay last either way.
final class RowOrder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[EEE ]d MMM uuuu", Locale.ENGLISH);

    private RowOrder() {}

    static <K> Comparator<K> by(Column<K, ?> column, boolean ascending) {
        return switch (column.kind()) {
            case NUMBER, MONEY -> by(column, ascending, RowOrder::number);
            case DATE -> by(column, ascending, RowOrder::day);
            case TEXT, CHOICE, CHECK -> by(column, ascending, text -> text.isEmpty() ? null : text.toLowerCase(Locale.ROOT));
        };
    }

    private static <K, T extends Comparable<? super T>> Comparator<K> by(Column<K, ?> column, boolean ascending, Function<String, @Nullable T> key) {
        Comparator<T> values = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<@Nullable T> emptyLast = Comparator.nullsLast(values);
        return (one, other) -> emptyLast.compare(key.apply(column.text().apply(one)), key.apply(column.text().apply(other)));
    }

    private static @Nullable BigDecimal number(String text) {
        var digits = text.replace('−', '-').replaceAll("[^0-9.-]", "");
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
