package org.bidweave;

import java.util.logging.Logger;
import javafx.application.Application;

/// Opens the window, where the computer has a display.
final class Main {

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // Started as a plain jar, JavaFX stands on the class path: it works, and a user can do nothing about the warning.
        JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
        try {
            Application.launch(App.class, arguments);
        } catch (UnsupportedOperationException noDisplay) {
            System.err.println("Bidweave cannot open its window, because this computer has no display.");
            System.exit(1);
        }
    }
}
