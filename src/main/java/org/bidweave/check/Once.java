package org.bidweave.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out when it is first asked for, and then kept. May be asked on any thread: it is of values that do not change,
/// so two threads that ask at once only work out the same twice.
final class Once<T> {

    private final Supplier<T> work;
    private volatile @Nullable T known;

    Once(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        var value = known;
        if (value == null) {
            value = work.get();
            known = value;
        }
        return value;
    }
}
