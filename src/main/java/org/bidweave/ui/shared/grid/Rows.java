package org.bidweave.ui.shared.grid;

import java.util.Collection;
import java.util.Optional;

/// How rows come and go, for a grid in which they may.
public interface Rows<K, E> {

    /// An id that no row has, nor any of those taken by other new rows.
    K next(Collection<K> taken);

    /// A new, empty row before another one, or at the end.
    E insert(K row, Optional<K> before);

    E delete(K row);

    /// Empty where there can be any number of rows.
    default Optional<Limit> limit() {
        return Optional.empty();
    }

    /// How many more rows there can be, and the reason in a few words: "2 lots and 3 services make 6 rows at most".
    record Limit(int more, String why) {}
}
