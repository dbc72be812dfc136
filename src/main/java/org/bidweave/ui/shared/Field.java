package org.bidweave.ui.shared;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A label above its control, and beneath it the sentence that says what is wrong, or how it was understood; what was typed stays.
public final class Field extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Control control;
    private final Label note = new Label();
    private final Label error = new Label("", new StateShape(State.BLOCKER, StateShape.IN_COUNT));

    public Field(String title, Control control) {
        super(4);
        this.control = control;
        var label = new Label(title);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        error.getStyleClass().add("field-error");
        note.getStyleClass().add("field-note");
        getStyleClass().add("field");
        getChildren().addAll(label, control);
    }

    public Control control() {
        return control;
    }

    /// Shows the sentence, or takes it away.
    public void refuse(Optional<String> sentence) {
        control.pseudoClassStateChanged(REFUSED, sentence.isPresent());
        say(error, sentence);
    }

    /// Shows the sentence quietly, or takes it away.
    public void note(Optional<String> sentence) {
        say(note, sentence);
    }

    private void say(Label label, Optional<String> sentence) {
        control.setAccessibleHelp(sentence.orElse(""));
        label.setText(sentence.orElse(""));
        getChildren().remove(label);
        sentence.ifPresent(_ -> getChildren().add(label));
    }
}
