package org.bidweave.ui.shared;

import javafx.application.Platform;
import javafx.scene.Scene;

/// The beat in which a scene is laid out and drawn.
public final class Pulse {

    private Pulse() {}

    /// Once the scene is laid out next, to be drawn.
    public static void after(Scene scene, Runnable then) {
        var once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(then);
            }
        };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }
}
