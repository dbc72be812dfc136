package org.bidweave.ui.shared.findings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
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
    private final Label waits = new Label();
    private final EffectRows waiting;

    TrialChanges(Texts texts) {
        this.texts = texts;
        rows = new EffectRows(texts);
        waiting = new EffectRows(texts);
        waits.getStyleClass().addAll("small", "muted", "group-head");
        waits.setWrapText(true);
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        var head = new HBox(title);
        head.getStyleClass().add("group-head");
        getStyleClass().add("trial-changes");
        getChildren().addAll(head, rows, waits, waiting);
    }

    void show(Optional<Trial> trial, Live live, View view) {
        setVisible(trial.isPresent());
        setManaged(trial.isPresent());
        trial.ifPresent(tried -> {
            title.setText(texts.of("trial.changes", tried.names()));
            var effect = tried.effect(Checks.STANDARD, live, view);
            rows.show(effect.changes());
            waits.setText(texts.of("trial.changes.waits", tried.partners().size()));
            waiting.show(effect.waiting());
            boolean waits = !effect.waiting().isEmpty();
            present(rows, !waits || !effect.changes().isEmpty());
            present(this.waits, waits);
            present(waiting, waits);
        });
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
