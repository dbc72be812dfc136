package org.bidweave.ui.shared.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What a person did to a row of a list: changed it, put one in, or took it out. Rows go by their place before all of it.
sealed interface RowChange<T> {

    int row();

    record Set<T>(int row, UnaryOperator<T> change) implements RowChange<T> {}

    record Insert<T>(int row, Optional<Integer> before) implements RowChange<T> {}

    record Delete<T>(int row) implements RowChange<T> {}

    /// An item under the number by which the changes know it.
    record Numbered<T>(int row, T item) {}

    static <T> List<T> apply(List<T> items, List<RowChange<T>> changes, Supplier<T> blank) {
        var rows = new ArrayList<Numbered<T>>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(new Numbered<>(i, items.get(i)));
        }
        for (var change : changes) {
            int place = placeOf(rows, change.row());
            switch (change) {
                case Set<T>(int row, var set) when place >= 0 -> rows.set(place, new Numbered<>(row, set.apply(rows.get(place).item())));
                case Insert<T>(int row, var before) ->
                    rows.add(before.map(b -> placeOf(rows, b)).filter(at -> at >= 0).orElse(rows.size()), new Numbered<>(row, blank.get()));
                case Delete<T> _ when place >= 0 -> rows.remove(place);
                case Set<T> _, Delete<T> _ -> {}
            }
        }
        return rows.stream().map(Numbered::item).toList();
    }

    private static <T> int placeOf(List<Numbered<T>> rows, int row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row() == row) {
                return i;
            }
        }
        return -1;
    }
}
