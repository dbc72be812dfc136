package org.bidweave.check;

import java.util.List;

/// Everything that those who take part bring to one cell or place, in their order.
public record At<K, V>(K key, List<V> all) {

    public At {
        all = List.copyOf(all);
    }
}
