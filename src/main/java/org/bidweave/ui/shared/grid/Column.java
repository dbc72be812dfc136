package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bidweave.ui.shared.State;

/// One column of a grid whose rows are ids of type `K` and whose changes are values of type `E`; cells look their text up by the row's id.
///
/// A check column's text is `Column.YES` or empty, and both are what it enters.
public record Column<K, E>(
        String title,
        double width,
        Kind kind,
        Function<K, String> text,
        Optional<BiFunction<K, String, Entry<E>>> entering,
        Supplier<List<String>> choices,
        Function<K, State> state,
        boolean strong,
        boolean frozen,
        List<String> otherNames) {

    public static final String YES = "yes";

    /// A column that only shows.
    public static <K, E> Column<K, E> of(String title, double width, Kind kind, Function<K, String> text) {
        return new Column<>(title, width, kind, text, Optional.empty(), List::of, _ -> State.NONE, false, false, List.of());
    }

    /// The row may be one that is about to be added, so `enter` must not look it up.
    public Column<K, E> entered(BiFunction<K, String, Entry<E>> enter) {
        return new Column<>(title, width, kind, text, Optional.of(enter), choices, state, strong, frozen, otherNames);
    }

    /// What a choice column offers while one types.
    public Column<K, E> choices(Supplier<List<String>> offered) {
        return new Column<>(title, width, kind, text, entering, offered, state, strong, frozen, otherNames);
    }

    /// Shows a cell in the colour and with the shape of its state.
    public Column<K, E> state(Function<K, State> stateOf) {
        return new Column<>(title, width, kind, text, entering, choices, stateOf, strong, frozen, otherNames);
    }

    /// Half-bold, for the column that names the row.
    public Column<K, E> bold() {
        return new Column<>(title, width, kind, text, entering, choices, state, true, frozen, otherNames);
    }

    /// Stays in sight while the others scroll sideways; such columns come first.
    public Column<K, E> stays() {
        return new Column<>(title, width, kind, text, entering, choices, state, strong, true, otherNames);
    }

    /// How else people head such a column in their own tables; understood when a table with headings is pasted.
    public Column<K, E> alsoCalled(List<String> names) {
        return new Column<>(title, width, kind, text, entering, choices, state, strong, frozen, names);
    }

    /// The title and the other names.
    List<String> called() {
        return Stream.concat(Stream.of(title), otherNames.stream()).toList();
    }

    boolean editable() {
        return entering.isPresent();
    }
}
