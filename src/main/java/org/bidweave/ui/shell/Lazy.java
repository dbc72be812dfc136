package org.bidweave.ui.shell;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something made when it is first asked for, such as a screen. For the window's thread.
final class Lazy<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        var known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
