package org.bidweave.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.compare.Side;
import org.bidweave.model.Alternative;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Children;
import org.bidweave.ui.shared.Texts;

/// Below the cards: what differs on the left, who gained and who could leave on the right, and then what each would mean; all in one column where the
/// window is narrow, or there is nothing to compare.
final class ComparePage extends VBox {

    private static final double STACKED = 1060;
    private static final double LEFT = 452;
    private static final double PART = 300;

    private final ChangesPanel changes;
    private final GainedPanel gained;
    private final LeavingPanel leaving;
    private final AlonePanel alone;
    private final WonPanel won;
    private final TotalsPanel totals;
    private final DecisionPart decision;
    private final VersionsPart versions;
    private final GridPane columns = new GridPane(20, 20);
    private final VBox right = new VBox(20);
    private final HBox record = new HBox(24);
    private boolean two;

    ComparePage(Session session, Texts texts, CompareActs acts, Consumer<Alternative> since) {
        super(24);
        changes = new ChangesPanel(texts);
        gained = new GainedPanel(texts);
        leaving = new LeavingPanel(session, texts);
        alone = new AlonePanel(session, texts, acts);
        won = new WonPanel(texts);
        totals = new TotalsPanel(texts);
        decision = new DecisionPart(texts, acts);
        versions = new VersionsPart(texts, acts, since);
        record.getChildren().setAll(decision, versions);
        HBox.setHgrow(decision, Priority.ALWAYS);
        HBox.setHgrow(versions, Priority.ALWAYS);
        decision.setPrefWidth(PART);
        versions.setPrefWidth(PART);
        right.setMinWidth(0);
        columns.getChildren().setAll(right);
        getChildren().setAll(columns, alone, won, totals);
        widthProperty().subscribe(_ -> arrange());
    }

    private void arrange() {
        boolean apart = two && getWidth() >= STACKED;
        GridPane.setConstraints(right, apart ? 1 : 0, apart || !two ? 0 : 1);
        var grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        grows.setMinWidth(0);
        columns.getColumnConstraints().setAll(apart ? List.of(new ColumnConstraints(LEFT, LEFT, LEFT), grows) : List.of(grows));
    }

    void show(Seen seen, Side onScreen) {
        two = seen.moves().isPresent();
        Children.show(columns, two ? List.of(changes, right) : List.of(right));
        Children.show(right, two ? List.of(gained, leaving, record) : List.of(leaving, record));
        arrange();
        changes.show(seen);
        seen.moves().ifPresent(moves -> seen.gained().ifPresent(who -> gained.show(moves, who)));
        leaving.show(seen.right());
        var bid = seen.right().bid();
        decision.show(onScreen, bid.decisions());
        versions.show(onScreen, seen.versions());
        alone.show(seen.right());
        won.show(seen.right(), seen.won());
        totals.show(seen);
    }

    AlonePanel alone() {
        return alone;
    }

    LeavingPanel leaving() {
        return leaving;
    }
}
