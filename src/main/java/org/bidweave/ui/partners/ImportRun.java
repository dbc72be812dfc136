package org.bidweave.ui.partners;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.bidweave.exchange.register.HowFar;
import org.bidweave.exchange.register.Progress;
import org.bidweave.ui.partners.RegisterImport.Reading;

/// An import on its way: it tells how far it is at most ten times a second, and stops at the next row when it is told to. Told from any thread.
final class ImportRun implements Progress {

    /// The user stopped it.
    static final class Stopped extends RuntimeException {

        Stopped() {
            super("Stopped", null, false, false);
        }
    }

    private static final long BETWEEN = 100_000_000;

    private final Consumer<Reading> show;
    private final LongSupplier nanoTime;
    private final HowFar howFar;
    private final String placing;
    private volatile boolean stopped;
    private long shown;
    private double part;

    ImportRun(Consumer<Reading> show, LongSupplier nanoTime, HowFar howFar, String placing) {
        this.show = show;
        this.nanoTime = nanoTime;
        this.howFar = howFar;
        this.placing = placing;
        shown = nanoTime.getAsLong() - BETWEEN;
    }

    @Override
    public void at(String table, long rows, long about) {
        look();
        part = howFar.at(table, rows, about);
        long now = nanoTime.getAsLong();
        if (now - shown >= BETWEEN) {
            shown = now;
            show.accept(new Reading(table, rows, about, part));
        }
    }

    /// Whether it may go on.
    void look() {
        if (stopped) {
            throw new Stopped();
        }
    }

    /// Hands entries or grants on until it is stopped.
    <T> Consumer<T> watched(Consumer<T> entries) {
        return entry -> {
            look();
            entries.accept(entry);
        };
    }

    /// All is read; what remains is short.
    void placing() {
        look();
        show.accept(new Reading(placing, 0, 0, part));
    }

    void stop() {
        stopped = true;
    }
}
