package org.bidweave.exchange.register;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// Does pieces of work at the same time, as far as a processor is left for the window; the first that fails stops the others, and its fault comes out.
final class Together {

    private Together() {}

    static void run(Runnable... pieces) {
        try (var workers = Executors.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, pieces.length))) {
            var done = new ExecutorCompletionService<Boolean>(workers);
            List.of(pieces).forEach(piece -> done.submit(piece, true));
            try {
                for (int piece = 0; piece < pieces.length; piece++) {
                    done.take().get();
                }
            } catch (ExecutionException e) {
                workers.shutdownNow();
                throw fault(Objects.requireNonNull(e.getCause()));
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new CancellationException("The import was stopped.");
            }
        }
    }

    private static RuntimeException fault(Throwable cause) {
        return switch (cause) {
            case RuntimeException runtime -> runtime;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
