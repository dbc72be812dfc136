package org.bidweave.ui.consortium;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.bidweave.check.Words;
import org.bidweave.ui.shared.ExposureBar;
import org.bidweave.ui.shared.Marked;
import org.bidweave.ui.shared.StageSteps;
import org.bidweave.ui.shared.Texts;

/// What stands under a member's name on its card: how far it has come and what is due, what hangs on it, and what it brings.
final class MemberDetails extends GridPane {

    /// Narrower than this, what it brings stands beneath the rest.
    private static final double NARROW = 440;

    private final Texts texts;
    private final StackPane stage = new StackPane();
    private final StackPane exposure = new StackPane();
    private final Label brings = new Label();
    private final Label due = new Label();
    private Optional<MemberFacts> shown = Optional.empty();

    MemberDetails(Texts texts) {
        super(12, 4);
        this.texts = texts;
        getStyleClass().add("member-details");
        getColumnConstraints().setAll(
                new ColumnConstraints(160, 172, 186, Priority.SOMETIMES, HPos.LEFT, true),
                new ColumnConstraints(144, 144, 160, Priority.SOMETIMES, HPos.LEFT, true),
                new ColumnConstraints(0, 140, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
        // What it brings may take several lines; the rest stays beside the first.
        stage.setAlignment(Pos.TOP_LEFT);
        exposure.setAlignment(Pos.TOP_LEFT);
        brings.setWrapText(true);
        due.setWrapText(true);
        due.getStyleClass().add("small");
        arrange(false);
        widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW).subscribe(this::arrange);
    }

    private void arrange(boolean narrow) {
        getChildren().clear();
        addRow(0, small("consortium.stage"), small("consortium.exposure"));
        addRow(1, stage, exposure);
        var head = small("consortium.brings");
        if (narrow) {
            head.setMinWidth(USE_PREF_SIZE);
            var beneath = new HBox(8, head, brings);
            beneath.setAlignment(Pos.TOP_LEFT);
            add(beneath, 0, 2, 3, 1);
        } else {
            add(head, 2, 0);
            add(brings, 2, 1);
            setValignment(brings, VPos.TOP);
        }
        add(due, 0, 3, 3, 1);
    }

    void show(MemberFacts facts) {
        if (shown.filter(before -> before.stage() == facts.stage() && before.counted() == facts.counted()).isEmpty()) {
            stage.getChildren().setAll(new StageSteps(facts.reached(), facts.stageWord(), facts.counted()));
        }
        if (shown.filter(before -> before.exposure().equals(facts.exposure())).isEmpty()) {
            exposure.getChildren().setAll(exposure(facts));
        }
        brings.setText(facts.brings().isEmpty() ? "–" : facts.brings());
        due.setText(facts.due());
        Marked.show(due, "late", facts.late());
        Marked.show(due, "muted", !facts.late());
        due.setVisible(!facts.due().isEmpty());
        due.setManaged(!facts.due().isEmpty());
        shown = Optional.of(facts);
    }

    private Node exposure(MemberFacts facts) {
        return facts.exposure()
                .map(e -> (Node) new ExposureBar(texts, e.part().rounded(4), Words.percent(e.part()), e.state()))
                .orElseGet(() -> left(new Label("–")));
    }

    private static Label left(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Label small(String key) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
