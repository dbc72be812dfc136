package org.bidweave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Works something out for each of many, some at a time; between them it asks whether it is still `wanted`, and shows what there is.
record SomeAtATime<T, R>(Background background, int atATime, Supplier<Boolean> wanted, Function<T, R> work, Consumer<List<R>> show) {

    void begin(List<T> items) {
        next(items, new ArrayList<>());
    }

    private void next(List<T> left, List<R> done) {
        if (!done.isEmpty() || left.isEmpty()) {
            show.accept(List.copyOf(done));
        }
        if (left.isEmpty()) {
            return;
        }
        int some = Math.min(atATime, left.size());
        background.work(() -> left.subList(0, some).parallelStream().map(work).toList(), wanted, results -> {
            done.addAll(results);
            next(left.subList(some, left.size()), done);
        });
    }
}
