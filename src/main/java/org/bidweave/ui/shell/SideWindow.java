package org.bidweave.ui.shell;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.ui.shared.Theme;
import org.jspecify.annotations.Nullable;

/// A window beside the program's own, in the same look; Escape closes it, and it closes with the program.
final class SideWindow {

    private final Scene scene;
    private final String title;
    private @Nullable Stage stage;

    SideWindow(Theme theme, String title, Parent content, double width, double height) {
        this.title = title;
        scene = new Scene(content, width, height);
        theme.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                scene.getWindow().hide();
            }
        });
    }

    /// Comes forward where it is open already.
    void show(Window owner) {
        var shown = stage;
        if (shown == null) {
            shown = new Stage();
            shown.initOwner(owner);
            shown.setTitle(title);
            shown.setMinWidth(760);
            shown.setMinHeight(480);
            shown.setScene(scene);
            if (owner instanceof Stage program) {
                shown.getIcons().setAll(program.getIcons());
            }
            stage = shown;
        }
        shown.show();
        shown.toFront();
    }
}
