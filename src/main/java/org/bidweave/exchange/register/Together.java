package org.bidweave.exchange.register;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// Does pieces of work at the same time; the first that fails stops the others, and its fault comes out.
final class Together {

    private Together() {}

    /// A piece of work.
    interface Work {

        void run() throws IOException;
    }

    static void run(Work... pieces) throws IOException {
        try (var workers = Executors.newFixedThreadPool(pieces.length)) {
            var done = new ExecutorCompletionService<Boolean>(workers);
            List.of(pieces).forEach(piece -> done.submit(finished(piece)));
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

    private static Callable<Boolean> finished(Work piece) {
        return () -> {
            piece.run();
            return true;
        };
    }

    private static IOException fault(Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }
}
