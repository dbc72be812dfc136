package org.bidweave;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window.
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Bidweave");
        stage.setScene(new Scene(new BorderPane(new Label("Bidweave")), 1280, 800));
        stage.show();
    }
}
