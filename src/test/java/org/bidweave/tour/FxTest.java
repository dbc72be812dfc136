package org.bidweave.tour;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// Runs a test's steps on the JavaFX thread, starting JavaFX at the first call.
public final class FxTest {

    private FxTest() {}

    public static <T> T onFxThread(Callable<T> steps) {
        start();
        var task = new FutureTask<>(steps);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void onFxThread(Runnable steps) {
        onFxThread(() -> {
            steps.run();
            return true;
        });
    }

    private static void start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            return;
        }
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
