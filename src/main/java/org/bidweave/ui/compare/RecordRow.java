package org.bidweave.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.RowTable;

/// Something that was kept for the record: its name, what is said of it, when, and what can be done with it.
final class RecordRow extends VBox {

    RecordRow(String name, String words, String when, Button... acts) {
        super(2);
        getStyleClass().add("record-row");
        var title = RowTable.wrapped(name);
        title.getStyleClass().add("strong");
        var below = new FlowPane(12, 2, muted(when));
        for (var act : acts) {
            act.getStyleClass().add("link");
            below.getChildren().add(act);
        }
        getChildren().setAll(words.isEmpty() ? List.<Node>of(title, below) : List.<Node>of(title, RowTable.wrapped(words), below));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
