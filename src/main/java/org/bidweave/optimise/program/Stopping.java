package org.bidweave.optimise.program;

import java.util.function.BooleanSupplier;

/// Looks now and then whether somebody wants to stop while the solver works. Closed before the solver is: to stop one that is gone would crash.
final class Stopping implements AutoCloseable {

    private static final int MILLISECONDS = 20;

    /// A solver that has not quite begun does not hear it, and is told again when it surely has.
    private static final int AGAIN = 200;

    private final Thread looking;

    Stopping(BooleanSupplier stopped, Runnable stop) {
        looking = Thread.ofPlatform().daemon().name("stops the solver").start(() -> look(stopped, stop));
    }

    private static void look(BooleanSupplier stopped, Runnable stop) {
        try {
            while (!stopped.getAsBoolean()) {
                Thread.sleep(MILLISECONDS);
            }
            while (true) {
                stop.run();
                Thread.sleep(AGAIN);
            }
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
