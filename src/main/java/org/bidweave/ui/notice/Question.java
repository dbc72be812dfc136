package org.bidweave.ui.notice;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// One field of a row that is being changed, and what it says now.
final class Question<T> {

    private final Field field;
    private final Supplier<Typed<T>> read;

    private Question(Field field, Supplier<Typed<T>> read) {
        this.field = field;
        this.read = read;
    }

    static <T> Question<T> typed(String label, String shown, Function<String, Typed<T>> read) {
        var input = new TextField(shown);
        return new Question<>(new Field(label, input), () -> read.apply(input.getText()));
    }

    static <T> Question<T> choice(String label, Options<T> options, T chosen) {
        var box = new ComboBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : options.word().apply(value);
            }

            @Override
            public @Nullable T fromString(String word) {
                return options.values().stream().filter(value -> toString(value).equals(word)).findFirst().orElse(null);
            }
        });
        box.getItems().setAll(options.values());
        box.setValue(chosen);
        return new Question<>(new Field(label, box), () -> new Typed.Understood<>(box.getValue()));
    }

    /// Refuses an emptied field with this sentence.
    Question<T> needed(String sentence) {
        return new Question<>(field, () -> read.get() instanceof Typed.Empty<T>() ? new Typed.NotUnderstood<>(sentence) : read.get());
    }

    /// Shown, and asked, only while another question’s choice is this one.
    <V> Question<T> onlyWhile(Question<V> other, V chosen) {
        if (other.field.control() instanceof ComboBox<?> box) {
            var shown = box.valueProperty().map(chosen::equals);
            field.visibleProperty().bind(shown);
            field.managedProperty().bind(shown);
        }
        return this;
    }

    Field field() {
        return field;
    }

    /// Shows beneath the field what is not understood in it.
    boolean understood() {
        if (!field.isVisible()) {
            return true;
        }
        var refusal = read.get() instanceof Typed.NotUnderstood<T>(var sentence) ? Optional.of(sentence) : Optional.<String>empty();
        field.refuse(refusal);
        return refusal.isEmpty();
    }

    /// `null` where nothing is entered or asked.
    @Nullable T value() {
        return field.isVisible() && read.get() instanceof Typed.Understood<T>(var value) ? value : null;
    }

    /// Where the field is needed and was understood.
    T known() {
        return Optional.ofNullable(value()).orElseThrow();
    }
}
