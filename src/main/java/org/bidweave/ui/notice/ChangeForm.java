package org.bidweave.ui.notice;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.reading.Asked;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;

/// The fields of a suggested row, to be changed before it is taken over. Enter takes it over, Escape leaves it as it was.
final class ChangeForm extends VBox {

    private static final int HALF = 3;

    private final ChangedRow row;
    private final Consumer<Asked> accept;
    private final Runnable leave;

    ChangeForm(Texts texts, ChangedRow row, Consumer<Asked> accept, Runnable leave) {
        super(12);
        this.row = row;
        this.accept = accept;
        this.leave = leave;
        var columns = new Columns();
        row.questions().forEach(question -> columns.with(question.field(), HALF));
        var take = new Button(texts.of("import.change.accept"));
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
        row.questions().getFirst().field().control().requestFocus();
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
        boolean understood = row.questions().stream().map(Question::understood).reduce(true, Boolean::logicalAnd);
        if (understood) {
            try {
                accept.accept(row.asked().get());
            } catch (IllegalArgumentException refused) {
                row.questions().getLast().field().refuse(Optional.of(String.valueOf(refused.getMessage())));
            }
        }
    }
}
