package org.bidweave.ui.compare;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
import org.bidweave.check.Rule;
import org.bidweave.check.Verdict;
import org.bidweave.compare.Side;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// Every rule that applies somewhere, with its verdict in each alternative.
final class RulesTable extends StackPane {

    private final Texts texts;

    RulesTable(Texts texts) {
        this.texts = texts;
        setId("compare-all-rules");
    }

    void show(List<Side> sides) {
        var table = new RowTable(Stream.concat(Stream.of(HPos.LEFT), sides.stream().map(_ -> HPos.RIGHT)).toArray(HPos[]::new));
        table.heads(Stream.concat(Stream.of(texts.of("compare.rule")), sides.stream().map(Side::called)).toArray(String[]::new));
        Checks.STANDARD.rules().stream().filter(rule -> sides.stream().anyMatch(side -> verdict(side, rule) != Verdict.NOT_APPLICABLE))
                .forEach(rule -> table.row(Stream.concat(Stream.of(name(rule)), sides.stream().map(side -> shape(side, rule))).toArray(Node[]::new)));
        getChildren().setAll(table);
    }

    private static Verdict verdict(Side side, Rule rule) {
        return side.found().rules().getOrDefault(rule.id(), Verdict.NOT_APPLICABLE);
    }

    private static Node name(Rule rule) {
        var id = new Label(rule.id());
        id.getStyleClass().add("print");
        return new VBox(RowTable.wrapped(rule.name()), id);
    }

    private Node shape(Side side, Rule rule) {
        var state = States.of(verdict(side, rule));
        var shape = new Label(state == State.NONE ? "–" : "", state == State.NONE ? null : new StateShape(state, StateShape.IN_LIST));
        shape.setAccessibleText(side.called() + ": " + state.word(texts));
        shape.getStyleClass().add("faint");
        return shape;
    }
}
