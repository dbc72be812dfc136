package org.bidweave;

import javafx.application.Application;

/// Opens the window.
public final class Main {

    private Main() {}

    static void main(String[] arguments) {
        if (!hasDisplay()) {
            System.err.println("Bidweave cannot open its window, because this computer has no display.");
            System.exit(1);
        }
        Application.launch(App.class, arguments);
    }

    private static boolean hasDisplay() {
        return !System.getProperty("os.name").equals("Linux")
            || System.getenv("DISPLAY") != null
            || System.getenv("WAYLAND_DISPLAY") != null
            || System.getProperty("glass.platform") != null;
    }
}
