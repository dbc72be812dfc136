import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window that Bidweave's start is measured against: nothing but JavaFX, the theme and one button. Says when it is shown, and closes.
public final class Bare extends Application {

    /// As JavaFX needs it where its jars are not modules.
    public static final class Launch {

        public static void main(String[] arguments) {
            Application.launch(Bare.class);
        }
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var scene = new Scene(new StackPane(new Button("Bare")), 1440, 900);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(Bare::shown);
            }
        });
        Platform.requestNextPulse();
    }

    private static void shown() {
        System.out.println("window " + (System.currentTimeMillis() - Long.getLong("bidweave.began", 0)));
        Platform.exit();
    }
}
