package org.bidweave.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bidweave.ui.shared.Theme;

/// A window, and what each of its frames takes to be styled and laid out as the toolkit itself does it: only what has changed.
public final class Frames {

    private static final long LONGEST_SECONDS = 30;

    private final Stage stage = new Stage();
    private CountDownLatch laidOut = new CountDownLatch(0);
    private long from;
    private double took;

    public Frames(Parent shown, double width, double height) {
        var scene = new Scene(shown, width, height);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        scene.addPreLayoutPulseListener(() -> from = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> {
            took = (System.nanoTime() - from) / 1e6;
            laidOut.countDown();
        });
        stage.setScene(scene);
        stage.show();
    }

    /// On the window's thread, after a change.
    public void ask() {
        laidOut = new CountDownLatch(1);
        Platform.requestNextPulse();
    }

    /// The milliseconds of the frame that was asked for, once it is laid out.
    public double next() throws InterruptedException {
        if (!laidOut.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No frame came.");
        }
        return took;
    }

    public void close() {
        stage.close();
    }
}
