package org.bidweave.ui.suggest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.bidweave.ui.shared.Field;

/// A list to choose from, each value by its words.
final class Chooser<T> {

    private final ComboBox<T> box = new ComboBox<>();
    private final Field field;
    private boolean open;

    Chooser(String id, String label, Function<T, String> words) {
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.setAccessibleText(label);
        TypeAhead.in(box, words);
        field = new Field(label, box);
    }

    /// Nothing is chosen before the user does.
    Chooser<T> open(String prompt) {
        open = true;
        box.setPromptText(prompt);
        return this;
    }

    Field field() {
        return field;
    }

    T chosen() {
        return box.getValue();
    }

    boolean nothing() {
        return box.getValue() == null;
    }

    /// Whatever is chosen stays, while it is one of these; else the first, or nothing where it was left open.
    void offer(List<T> values) {
        var kept = box.getValue();
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        if (kept != null && values.contains(kept)) {
            choose(kept);
        } else if (open) {
            clear();
        } else {
            box.getSelectionModel().selectFirst();
        }
    }

    void clear() {
        box.setValue(null);
    }

    void choose(T value) {
        box.setValue(value);
    }

    void whenChosen(Consumer<T> act) {
        box.setOnAction(_ -> {
            if (box.getValue() != null) {
                act.accept(box.getValue());
            }
        });
    }
}
