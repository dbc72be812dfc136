package org.bidweave.optimise.program;

import java.util.function.BooleanSupplier;

/// Looks now and then whether somebody wants to stop while the solver works. Closed before the solver is: to stop one that is gone would crash.
final class Stopping implements AutoCloseable {

    private static final int MILLISECONDS = 20;

    private final Thread looking;

    Stopping(BooleanSupplier stopped, Runnable stop) {
        looking = Thread.ofPlatform().daemon().name("stops the solver").start(() -> look(stopped, stop));
    }

    private static void look(BooleanSupplier stopped, Runnable stop) {
        try {
            while (!stopped.getAsBoolean()) {
                Thread.sleep(MILLISECONDS);
            }
            stop.run();
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        looking.interrupt();
        boolean interrupted = false;
        while (looking.isAlive()) {
            try {
                looking.join();
            } catch (InterruptedException meanwhile) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
