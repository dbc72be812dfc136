package org.bidweave.ui.consortium;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Texts;

/// Three columns where the window is wide enough; below that the outer two share one, and a switch says which is shown.
final class SideBySide extends HBox {

    private static final double ALL_THREE = 1076;
    private static final double LEFT = 288;
    private static final double RIGHT = 392;
    private static final double SHARED = 340;
    private static final double MIDDLE = 420;

    private final Region left;
    private final Region middle;
    private final Region right;
    private final StackPane shown = new StackPane();
    private final VBox shared;

    SideBySide(Texts texts, Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        setHgrow(middle, Priority.ALWAYS);
        var which = new Segmented<Region>(
                List.of(Segmented.Half.of(right, texts.of("findings.title")), Segmented.Half.of(left, texts.of("consortium.candidates"))),
                right,
                this::choose);
        shared = new VBox(8, which, shown);
        shared.getStyleClass().add("shared-column");
        VBox.setVgrow(shown, Priority.ALWAYS);
        fix(shared, SHARED);
        // Of its own, so that three columns do not keep the window from asking for two.
        setMinWidth(SHARED + MIDDLE);
        threeColumns();
        widthProperty().subscribe((before, now) -> {
            boolean wide = now.doubleValue() >= ALL_THREE;
            if (wide != getChildren().contains(left)) {
                if (wide) {
                    threeColumns();
                } else {
                    twoColumns();
                }
            }
        });
    }

    private void threeColumns() {
        shown.getChildren().clear();
        fix(left, LEFT);
        fix(right, RIGHT);
        getChildren().setAll(left, middle, right);
    }

    private void twoColumns() {
        getChildren().setAll(middle, shared);
        fix(left, SHARED);
        fix(right, SHARED);
        choose(right);
    }

    private void choose(Region column) {
        shown.getChildren().setAll(column);
    }

    private static void fix(Region column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }
}
