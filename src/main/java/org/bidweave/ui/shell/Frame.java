package org.bidweave.ui.shell;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;

/// How the window is laid out: the navigation at its left edge, the messages above, and the screen of the place the user is at.
final class Frame {

    private final MessageBar messages;
    private final BorderPane pane = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final VBox top = new VBox();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());

    Frame(MessageBar messages) {
        this.messages = messages;
        pane.getStylesheets().add(Objects.requireNonNull(Shell.class.getResource("shell.css")).toExternalForm());
        pane.getStyleClass().add("shell");
        middle.setTop(top);
        pane.setCenter(middle);
    }

    void setNavigation(Navigation navigation) {
        pane.setLeft(navigation);
        place.subscribe(navigation::mark);
    }

    /// `above` stands over the messages. What was said of another screen goes with it.
    void show(Place shown, Screen screen, Node... above) {
        top.getChildren().setAll(above);
        top.getChildren().add(messages);
        if (!screen.node().equals(middle.getCenter())) {
            messages.leave();
            middle.setCenter(screen.node());
        }
        pane.applyCss();
        pane.layout();
        place.set(shown);
        screen.show(shown);
    }

    Parent root() {
        return pane;
    }

    /// Where the user is.
    Place place() {
        return place.get();
    }

    Window window() {
        return pane.getScene().getWindow();
    }
}
