package org.bidweave.ui.shared;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Verdict;

/// What a change does to the findings: old shape, arrow, new shape, title, and the sentence as it would be.
public final class EffectRows extends VBox {

    private final Texts texts;

    public EffectRows(Texts texts) {
        super(0);
        this.texts = texts;
    }

    public void show(List<RuleChange> changes) {
        if (changes.isEmpty()) {
            var none = new Label(texts.of("other.effects.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().setAll(none);
        } else {
            getChildren().setAll(changes.stream().map(this::row).toList());
        }
    }

    private Node row(RuleChange change) {
        var arrow = Icon.ARROW_RIGHT.draw();
        arrow.getStyleClass().add("muted");
        var title = new Label(change.rule().name());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var sentence = new Label(change.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("muted");
        var row = new HBox(8, shape(change.before()), arrow, shape(change.after()), new VBox(title, sentence));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("effect-row");
        row.setAccessibleText(texts.of("other.effect.spoken", change.rule().name(), word(change.before()), word(change.after()), change.sentence()));
        return row;
    }

    private String word(Verdict verdict) {
        return States.of(verdict).word(texts);
    }

    /// A dash where the rule does not apply.
    private static Region shape(Verdict verdict) {
        var state = States.of(verdict);
        if (state != State.NONE) {
            return new StateShape(state, StateShape.IN_LIST);
        }
        var dash = new Label("–");
        dash.getStyleClass().add("faint");
        dash.setMinWidth(StateShape.IN_LIST);
        dash.setAlignment(Pos.CENTER);
        return dash;
    }
}
