package org.bidweave;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the keyboard can reach says its name, and is large enough to be clicked; whatever is written or drawn can be told from its ground.
class AccessibilityTest {

    private static final double SMALLEST_TARGET = 24;

    @TempDir
    private Path folder;

    @Test
    void everyControlOfEveryScreenHasANameAndASize() {
        var faults = new ArrayList<String>();
        onFxThread(() -> new EveryScreen(folder).walk(Theme.Choice.LIGHT, (screen, root) -> look(screen, root, faults)));
        assertEquals(List.of(), faults);
    }

    /// At least 4.5 to 1 for words, 3 to 1 for large ones and for shapes, against what really lies behind them; what cannot be used is free.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void everythingWrittenAndDrawnStandsOutFromWhatIsBehindIt(Theme.Choice theme) {
        var faults = new LinkedHashSet<String>();
        var looked = new LinkedHashMap<String, Integer>();
        onFxThread(() -> new EveryScreen(folder).walk(theme, (screen, root) -> {
            var contrasts = all(root).filter(AccessibilityTest::isSeen).flatMap(node -> Contrast.of(node).stream()).toList();
            looked.put(screen, contrasts.size());
            contrasts.stream().filter(contrast -> !contrast.enough()).forEach(contrast -> faults.add(screen + ": " + contrast));
        }));
        assertEquals(Set.of(), faults);
        looked.forEach((screen, many) -> assertTrue(many > 10, () -> screen + ": " + many));
    }

    @Test
    void wordsThatCanHardlyBeReadAreFaults() {
        var words = new Text("Hardly");
        words.setFill(Color.web("#999999"));
        var ground = new StackPane(new StackPane(words));
        ground.setBackground(Background.fill(Color.WHITE));
        assertFalse(Contrast.of(words).orElseThrow().enough());
        words.setFill(Color.web("#666666"));
        assertTrue(Contrast.of(words).orElseThrow().enough());
        ground.setOpacity(0.5);
        assertFalse(Contrast.of(words).orElseThrow().enough(), "half of it can be seen through");
    }

    private static void look(String screen, Parent root, List<String> faults) {
        var controls = all(root).filter(AccessibilityTest::canBeUsed).toList();
        var labelled = all(root).filter(Label.class::isInstance).map(Label.class::cast).map(Label::getLabelFor).toList();
        for (var control : controls) {
            if (name(control).isBlank() && !labelled.contains(control)) {
                faults.add(screen + ": no name: " + control);
            }
            if (isClicked(control) && control instanceof Control sized && (sized.getHeight() < SMALLEST_TARGET || sized.getWidth() < SMALLEST_TARGET)
                    && !sized.getStyleClass().contains("check-box")) {
                faults.add(screen + ": %.0f x %.0f is too small: %s".formatted(sized.getWidth(), sized.getHeight(), control));
            }
        }
    }

    private static boolean canBeUsed(Node node) {
        return (node.isFocusTraversable() || node.getOnMouseClicked() != null) && !(node instanceof ScrollPane) && isShown(node);
    }

    /// A link within a line is as high as its line.
    private static boolean isClicked(Node node) {
        return (node instanceof ButtonBase && !(node instanceof Hyperlink)) || node instanceof TextInputControl || node instanceof ComboBoxBase;
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && node.isManaged() && isShown(node.getParent()));
    }

    private static boolean isSeen(Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private static String name(Node node) {
        var spoken = node.getAccessibleText();
        return spoken != null && !spoken.isBlank() ? spoken : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::all))
                : Stream.of(node);
    }
}
