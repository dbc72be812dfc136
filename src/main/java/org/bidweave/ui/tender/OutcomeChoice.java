package org.bidweave.ui.tender;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.edit.GoNoGoEdits;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// The five ways a go/no-go can end, each with what it means and what would follow.
final class OutcomeChoice extends VBox {

    private final Session session;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Outcome, RadioButton> ways = new EnumMap<>(Outcome.class);
    private final Label refused = new Label("", new StateShape(State.BLOCKER, StateShape.IN_COUNT));

    OutcomeChoice(Session session, Texts texts) {
        super(10);
        this.session = session;
        this.texts = texts;
        getStyleClass().add("field");
        refused.getStyleClass().add("field-error");
        for (var outcome : Outcome.values()) {
            getChildren().add(way(outcome));
        }
    }

    private Node way(Outcome outcome) {
        var name = texts.of("gonogo.outcome." + outcome.name());
        var follows = texts.of("gonogo.follows." + outcome.name());
        var button = new RadioButton(name);
        button.setId("gonogo-" + outcome.name());
        button.setToggleGroup(group);
        button.setAccessibleText(name + ". " + follows);
        button.setOnAction(_ -> {
            refuse(Optional.empty());
            session.apply(GoNoGoEdits.setOutcome(outcome));
        });
        ways.put(outcome, button);
        var words = new Label(follows);
        words.getStyleClass().addAll("small", "muted", "outcome-follows");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setOnMouseClicked(_ -> button.fire());
        return new VBox(2, button, words);
    }

    void refresh() {
        var goNoGo = session.bid().goNoGo();
        ways.forEach((outcome, button) -> {
            button.setSelected(outcome == goNoGo.outcome());
            button.setDisable(goNoGo.closed() && !button.isSelected());
        });
    }

    /// Where the keyboard goes: the way chosen, else the first.
    Node first() {
        var chosen = session.bid().goNoGo().outcome();
        return ways.getOrDefault(chosen == null ? Outcome.GO : chosen, new RadioButton());
    }

    void refuse(Optional<String> sentence) {
        getChildren().remove(refused);
        sentence.ifPresent(words -> {
            refused.setText(words);
            getChildren().add(refused);
        });
    }
}
