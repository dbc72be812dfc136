package org.bidweave.ui.shared.findings;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.check.View;
import org.bidweave.session.Live;
import org.bidweave.session.Trial;
import org.bidweave.ui.shared.EffectRows;
import org.bidweave.ui.shared.Texts;

/// Over the findings while a partner is tried: which rules stand otherwise with it.
final class TrialChanges extends VBox {

    private final Texts texts;
    private final Label title = new Label();
    private final EffectRows rows;

    TrialChanges(Texts texts) {
        this.texts = texts;
        rows = new EffectRows(texts);
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        var head = new HBox(title);
        head.getStyleClass().add("group-head");
        getStyleClass().add("trial-changes");
        getChildren().addAll(head, rows);
    }

    void show(Optional<Trial> trial, Live live, View view) {
        setVisible(trial.isPresent());
        setManaged(trial.isPresent());
        trial.ifPresent(tried -> {
            title.setText(texts.of("trial.changes", tried.names()));
            rows.show(tried.changes(live, view));
        });
    }
}
