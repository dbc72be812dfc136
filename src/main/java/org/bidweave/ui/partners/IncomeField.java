package org.bidweave.ui.partners;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bidweave.directory.Query;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;

/// A range of income, taken with Enter or on leaving; what is not understood stays, with a sentence beneath.
final class IncomeField extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final ObjectProperty<Asked> asked;
    private final TextField field = new TextField();
    private final Label error = new Label("", new StateShape(State.BLOCKER, StateShape.IN_COUNT));

    IncomeField(Texts texts, ObjectProperty<Asked> asked) {
        super(4);
        this.texts = texts;
        this.asked = asked;
        field.setId("partners-income");
        field.setPromptText(texts.of("partners.filter.income"));
        field.setAccessibleText(texts.of("partners.filter.income"));
        field.setPrefColumnCount(15);
        error.getStyleClass().addAll("small", "refused-words");
        getChildren().add(field);
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                commit();
                key.consume();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /// What is asked now takes the place of what was typed, where that was understood.
    void show(Query query) {
        boolean open = query.least() == null && query.most() == null;
        if (!getChildren().contains(error) && !field.isFocused()) {
            field.setText(open ? "" : new IncomeText(texts).show(query.least(), query.most()));
        }
    }

    private void commit() {
        switch (new IncomeText(texts).read(field.getText())) {
            case Typed.Understood<IncomeText.Range>(var range) -> take(range);
            case Typed.Empty<IncomeText.Range>() -> take(new IncomeText.Range(null, null));
            case Typed.NotUnderstood<IncomeText.Range>(var sentence) -> refuse(Optional.of(sentence));
        }
    }

    private void take(IncomeText.Range range) {
        refuse(Optional.empty());
        var query = asked.get().query();
        if (!Objects.equals(query.least(), range.least()) || !Objects.equals(query.most(), range.most())) {
            asked.set(asked.get().with(it -> it.withIncome(range.least(), range.most())));
        }
    }

    private void refuse(Optional<String> sentence) {
        field.pseudoClassStateChanged(REFUSED, sentence.isPresent());
        field.setAccessibleHelp(sentence.orElse(""));
        getChildren().remove(error);
        sentence.ifPresent(words -> {
            error.setText(words);
            getChildren().add(error);
        });
    }
}
