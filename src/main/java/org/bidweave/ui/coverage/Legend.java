package org.bidweave.ui.coverage;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// What the shapes of the matrix mean.
final class Legend extends FlowPane {

    Legend(Texts texts) {
        super(14, 4);
        getChildren().addAll(
                entry(texts.of("coverage.state.MET"), shape(State.MET)),
                entry(texts.of("coverage.state.CONDITIONAL"), shape(State.INFORMATION), shape(State.RISK)),
                entry(texts.of("coverage.state.NOT_MET"), shape(State.BLOCKER), shape(State.GAP)),
                entry(texts.of("coverage.state.UNKNOWN"), shape(State.UNKNOWN)),
                entry(texts.of("coverage.legend.only"), bar()),
                entry(texts.of("coverage.legend.plain")));
    }

    private static StateShape shape(State state) {
        return new StateShape(state, StateShape.IN_COUNT);
    }

    private static Region bar() {
        var bar = new Region();
        bar.getStyleClass().add("only-bar");
        return bar;
    }

    private static Node entry(String words, Region... shapes) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        var row = new HBox(4);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(List.of(shapes));
        row.getChildren().add(label);
        return row;
    }
}
