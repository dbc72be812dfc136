package org.bidweave.exchange.register;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which column of a list holds what, by the columns' names. A column holds one thing.
public record ColumnMatch(Map<Meaning, String> columns) {

    public static final ColumnMatch NOTHING = new ColumnMatch(Map.of());

    public ColumnMatch {
        columns = Map.copyOf(columns);
    }

    public @Nullable String column(Meaning meaning) {
        return columns.get(meaning);
    }

    /// The column holds that now, and nothing else any more.
    public ColumnMatch with(Meaning meaning, String column) {
        var changed = copy();
        changed.values().removeIf(column::equals);
        changed.put(meaning, column);
        return new ColumnMatch(changed);
    }

    public ColumnMatch without(Meaning meaning) {
        var changed = copy();
        changed.remove(meaning);
        return new ColumnMatch(changed);
    }

    /// Why the list cannot be read with this match, in a sentence; empty where it can.
    public Optional<String> missing() {
        return columns.containsKey(Meaning.NAME) ? Optional.empty() : Optional.of("Say which column holds the names of the organisations.");
    }

    private EnumMap<Meaning, String> copy() {
        var copy = new EnumMap<Meaning, String>(Meaning.class);
        copy.putAll(columns);
        return copy;
    }
}
