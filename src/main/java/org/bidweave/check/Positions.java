package org.bidweave.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keys in an order of their own, and where each of them stands.
record Positions<K>(List<K> keys, Map<K, Integer> byKey) {

    static <K> Positions<K> of(Collection<K> keys) {
        var byKey = new HashMap<K, Integer>();
        keys.forEach(key -> byKey.put(key, byKey.size()));
        return new Positions<>(List.copyOf(keys), byKey);
    }

    /// `null` for what is not among them.
    @Nullable Integer of(K key) {
        return byKey.get(key);
    }
}
