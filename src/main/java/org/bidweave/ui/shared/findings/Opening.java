package org.bidweave.ui.shared.findings;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Children;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Measured;

/// A row that opens to more: by a click, Enter, Space or the right arrow; Esc and the left arrow close it.
abstract class Opening extends Measured {

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StackPane head = new StackPane();
    private final StackPane chevron = new StackPane();
    private Supplier<Node> body = VBox::new;

    Opening() {
        super(0);
        getStyleClass().add("opening");
        head.getStyleClass().add("opening-head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TITLED_PANE);
        head.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                head.requestFocus();
                open.set(!open.get());
            }
        });
        head.setOnKeyPressed(this::onKey);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        getChildren().add(head);
        open.subscribe(now -> {
            chevron.getChildren().setAll((now ? Icon.CHEVRON_UP : Icon.CHEVRON_RIGHT).draw());
            layOut();
        });
    }

    BooleanProperty openProperty() {
        return open;
    }

    /// What takes the keyboard.
    Region head() {
        return head;
    }

    /// The arrow that shows whether it is open.
    Node chevron() {
        return chevron;
    }

    /// New content; what is open stays open.
    void show(Node headContent, String spoken, Supplier<Node> openBody) {
        head.getChildren().setAll(headContent);
        head.setAccessibleText(spoken);
        body = openBody;
        layOut();
    }

    /// What it opens to, once more.
    final void layOut() {
        Children.show(this, open.get() ? List.of(head, body.get()) : List.of(head));
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> open.set(!open.get());
            case RIGHT -> open.set(true);
            case LEFT -> open.set(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && open.get()) {
            open.set(false);
            head.requestFocus();
            event.consume();
        }
    }
}
