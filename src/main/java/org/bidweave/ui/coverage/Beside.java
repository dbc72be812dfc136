package org.bidweave.ui.coverage;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Texts;

/// Two columns where the window is wide enough; below that one, and a switch says which.
final class Beside extends VBox {

    private static final double BOTH = 1076;
    private static final double RIGHT = 408;

    private final Region left;
    private final Region right;
    private final Texts texts;
    private final StackPane one = new StackPane();
    private boolean wide = true;

    Beside(Texts texts, Region left, Region right) {
        super(8);
        this.texts = texts;
        this.left = left;
        this.right = right;
        setMinWidth(760);
        layOut();
        widthProperty().subscribe((_, now) -> {
            if (now.doubleValue() >= BOTH != wide) {
                wide = !wide;
                layOut();
            }
        });
    }

    private void layOut() {
        one.getChildren().clear();
        if (wide) {
            right.setMinWidth(RIGHT);
            right.setMaxWidth(RIGHT);
            right.setPrefWidth(RIGHT);
            HBox.setHgrow(left, Priority.ALWAYS);
            var both = new HBox(left, right);
            setVgrow(both, Priority.ALWAYS);
            getChildren().setAll(both);
        } else {
            right.setMinWidth(0);
            right.setMaxWidth(Double.MAX_VALUE);
            show(left);
        }
    }

    /// Where there is room for one only, the right one comes in front.
    void showRight() {
        if (!wide) {
            show(right);
        }
    }

    void showLeft() {
        if (!wide) {
            show(left);
        }
    }

    private void show(Region column) {
        var halves = List.of(
                Segmented.Half.of(left, texts.of("coverage.tab.matrix")), Segmented.Half.of(right, texts.of("coverage.tab.details")));
        var which = new Segmented<>(halves, column, chosen -> one.getChildren().setAll(chosen));
        setMargin(which, new Insets(12, 20, 0, 20));
        setVgrow(one, Priority.ALWAYS);
        one.getChildren().setAll(column);
        getChildren().setAll(which, one);
    }
}
