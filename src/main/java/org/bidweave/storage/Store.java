package org.bidweave.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The open database behind one thread of its own: work is done in the order in which it is asked for, and a caller that is interrupted
/// does not interrupt H2, which would close its file. After a failure the database is opened again with the next piece of work.
final class Store {

    private static final long ROOM_NEEDED = 5_000_000;

    private final Path folder;
    private final Supplier<H2Database> opening;
    private final ExecutorService thread;
    private @Nullable H2Database database;

    Store(Path folder, Supplier<H2Database> opening) {
        this.folder = folder;
        this.opening = opening;
        thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().name("store").daemon().unstarted(work));
    }

    <T extends @Nullable Object> T read(Function<DSLContext, T> work) {
        return onThread(() -> attempt(work));
    }

    /// Does the work in one transaction. When this returns, the work is on the disk; when it throws, the work is not confirmed.
    <T extends @Nullable Object> T command(Function<DSLContext, T> work) {
        return onThread(() -> attempt(sql -> {
            var result = sql.transactionResult(transaction -> work.apply(transaction.dsl()));
            opened().checkpoint();
            return result;
        }));
    }

    /// Does the work after everything asked for until now, and does not wait for it.
    void afterwards(Consumer<DSLContext> work) {
        thread.execute(() -> {
            try {
                attempt(sql -> {
                    work.accept(sql);
                    return null;
                });
            } catch (StorageFailure _) {
                // Whoever asks next meets the same trouble and is told.
            }
        });
    }

    /// Writes the file anew, so that what was deleted is no longer in it.
    void compact() {
        onThread(() -> attempt(_ -> {
            opened().closeCompactly();
            database = null;
            return null;
        }));
    }

    void close() {
        onThread(() -> {
            var closing = database;
            database = null;
            if (closing != null) {
                try {
                    closing.close();
                } catch (DataAccessException _) {
                    // All that was confirmed is on the disk; the next opening tidies up.
                    closing.abandon();
                }
            }
            return null;
        });
        thread.shutdown();
    }

    private <T extends @Nullable Object> T onThread(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private <T extends @Nullable Object> T attempt(Function<DSLContext, T> work) {
        try {
            return work.apply(opened().sql());
        } catch (DataAccessException e) {
            if (database != null) {
                database.abandon();
                database = null;
            }
            throw new StorageFailure(sentence(), e);
        }
    }

    private H2Database opened() {
        if (database == null) {
            database = opening.get();
        }
        return database;
    }

    private String sentence() {
        if (usableSpace() < ROOM_NEEDED) {
            return "The last change is not saved, as the disk is full. Everything saved before it is kept. "
                    + "Free some space on the disk that holds " + folder + "; Bidweave tries again with the next change.";
        }
        return "The last change is not saved, as Bidweave could not write to " + folder + ". Everything saved before it is kept. "
                + "Check that the disk is there and that you may write in this folder; Bidweave tries again with the next change.";
    }

    private long usableSpace() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
