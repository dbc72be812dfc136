package org.bidweave.ui.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Two or three choices side by side of which one is always taken, such as Planned and Secured.
public final class Segmented<T> extends HBox {

    /// One half: its word, what it shows beside the word on which side, and how it is read aloud.
    public record Half<T>(T value, String word, Optional<Node> beside, ContentDisplay side, String spoken) {

        public static <T> Half<T> of(T value, String word) {
            return new Half<>(value, word, Optional.empty(), ContentDisplay.LEFT, word);
        }

        public static <T> Half<T> of(T value, Icon icon, String word) {
            return new Half<>(value, word, Optional.of(icon.draw()), ContentDisplay.LEFT, word);
        }

        public static <T> Half<T> of(T value, String word, CountedState worst) {
            return new Half<>(value, word, Optional.of(worst), ContentDisplay.RIGHT, word + ", " + worst.getAccessibleText());
        }
    }

    private final ToggleGroup group = new ToggleGroup();

    public Segmented(List<Half<T>> halves, T chosen, Consumer<T> whenChosen) {
        getStyleClass().add("segmented");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        halves.forEach(half -> getChildren().add(button(half, chosen, whenChosen)));
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
    }

    private ToggleButton button(Half<T> half, T chosen, Consumer<T> whenChosen) {
        var button = new ToggleButton(half.word());
        half.beside().ifPresent(button::setGraphic);
        button.setContentDisplay(half.side());
        button.setAccessibleText(half.spoken());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(half.value().equals(chosen));
        button.setOnAction(_ -> whenChosen.accept(half.value()));
        return button;
    }
}
