package org.bidweave.ui.notice;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;

/// The fields of a row, to be changed before it is taken over. Enter takes it over, Escape leaves it as it was.
final class ChangeForm extends VBox {

    private static final int HALF = 3;

    private final List<Question<?>> questions;
    private final Runnable accept;
    private final Runnable leave;

    /// `act` is what the button says; an `IllegalArgumentException` of `accept` is said beneath the last field.
    ChangeForm(Texts texts, String act, List<Question<?>> questions, Runnable accept, Runnable leave) {
        super(12);
        this.questions = questions;
        this.accept = accept;
        this.leave = leave;
        var columns = new Columns();
        questions.forEach(question -> columns.with(question.field(), HALF));
        var take = new Button(act);
        take.getStyleClass().addAll("small", "accept-changed");
        take.setOnAction(_ -> take());
        var cancel = new Button(texts.of("import.change.cancel"));
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setOnAction(_ -> leave.run());
        getStyleClass().add("change-form");
        getChildren().addAll(columns, new HBox(8, take, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// Puts the keyboard into the first field.
    void enter() {
        questions.getFirst().field().control().requestFocus();
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            key.consume();
            take();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave.run();
        }
    }

    private void take() {
        boolean understood = questions.stream().map(Question::understood).reduce(true, Boolean::logicalAnd);
        if (understood) {
            try {
                accept.run();
            } catch (IllegalArgumentException refused) {
                questions.getLast().field().refuse(Optional.of(String.valueOf(refused.getMessage())));
            }
        }
    }
}
