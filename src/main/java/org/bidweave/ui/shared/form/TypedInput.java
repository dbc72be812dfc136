package org.bidweave.ui.shared.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.edit.Edit;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.typed.Typed;

/// A text in a form. It is committed on Enter or on leaving, stays with a sentence where it is refused, and Escape takes back what was typed.
/// Where nothing is left of it and that is refused, there is nothing to mend: the last one comes back.
final class TypedInput {

    private final TextInputControl input;
    private final Field field;
    private final Function<String, Typed<Edit>> read;
    private final Form form;
    private String shown = "";

    TypedInput(Field field, TextInputControl input, Function<String, Typed<Edit>> read, Form form) {
        this.field = field;
        this.input = input;
        this.read = read;
        this.form = form;
        input.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the bid's value unless something else is half typed.
    void show(String value) {
        boolean untouched = input.getText().equals(shown);
        shown = value;
        if (untouched && !input.getText().equals(value)) {
            input.setText(value);
            field.refuse(Optional.empty());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && input instanceof TextField) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            input.setText(shown);
            field.refuse(Optional.empty());
            event.consume();
        } else if (input.getText().equals(shown)) {
            runAccelerator(event);
        }
    }

    /// While nothing is half typed, undo and redo are the bid's, not the field's own.
    private void runAccelerator(KeyEvent event) {
        input.getScene().getAccelerators().entrySet().stream().filter(keys -> keys.getKey().match(event)).findFirst().ifPresent(keys -> {
            event.consume();
            keys.getValue().run();
        });
    }

    private void commit() {
        if (input.getText().equals(shown)) {
            field.refuse(Optional.empty());
            return;
        }
        switch (read.apply(input.getText())) {
            case Typed.Understood<Edit>(var edit) -> {
                shown = input.getText();
                field.refuse(form.apply(edit));
                form.refresh();
            }
            case Typed.NotUnderstood<Edit>(var sentence) -> {
                if (input.getText().isBlank()) {
                    input.setText(shown);
                }
                field.refuse(Optional.of(sentence));
            }
            case Typed.Empty<Edit>() -> throw new IllegalStateException("An emptied field is an edit too.");
        }
    }
}
