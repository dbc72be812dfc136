package org.bidweave.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where work runs: on a worker, on the store's own thread (in order), or back in the window. The only place that knows threads.
public record Background(Executor worker, Executor store, Executor window) {

    /// All of it at once on the calling thread, for tests and for commands.
    public static final Background NONE = new Background(Runnable::run, Runnable::run, Runnable::run);

    /// Works out a value on the worker and hands it to the window, unless by then nobody wants it.
    public <T> void work(Supplier<T> work, Supplier<Boolean> stillWanted, Consumer<T> show) {
        worker.execute(() -> {
            if (stillWanted.get()) {
                var result = work.get();
                window.execute(() -> {
                    if (stillWanted.get()) {
                        show.accept(result);
                    }
                });
            }
        });
    }

    /// Does something on the store's thread, in order, and hands the result, or the sentence of what went wrong, to the window.
    public <T> void keep(Supplier<T> work, Consumer<T> show, Consumer<String> failed) {
        answer(store, work, show, failed);
    }

    /// Does something on the worker, such as reading a file, and hands the result, or the sentence of what went wrong, to the window.
    public <T> void read(Supplier<T> work, Consumer<T> show, Consumer<String> failed) {
        answer(worker, work, show, failed);
    }

    private <T> void answer(Executor where, Supplier<T> work, Consumer<T> show, Consumer<String> failed) {
        where.execute(() -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException fault) {
                window.execute(() -> failed.accept(String.valueOf(fault.getMessage())));
                return;
            } catch (Error fault) {
                window.execute(() -> failed.accept("Bidweave has met a fault of its own and did not finish this (" + fault + ")."));
                throw fault;
            }
            window.execute(() -> show.accept(result));
        });
    }
}
