package org.bidweave.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Children;
import org.bidweave.ui.shared.Texts;

/// Below the cards: what differs on the left, what it would mean on the right; one below the other where the window is narrow.
final class ComparePage extends GridPane {

    private static final double STACKED = 1060;
    private static final double LEFT = 452;

    private final OnlyOne onlyOne;
    private final ChangesPanel changes;
    private final GainedPanel gained;
    private final LeavingPanel leaving;
    private final WonPanel won;
    private final AlonePanel alone;
    private final TotalsPanel totals;
    private final VBox left = new VBox(20);
    private final VBox right = new VBox(20);
    private Optional<Boolean> stacked = Optional.empty();

    ComparePage(Session session, Texts texts, CompareActs acts) {
        super(20, 20);
        onlyOne = new OnlyOne(texts, acts);
        changes = new ChangesPanel(texts);
        gained = new GainedPanel(texts);
        leaving = new LeavingPanel(session, texts);
        won = new WonPanel(texts);
        alone = new AlonePanel(texts, acts);
        totals = new TotalsPanel(texts);
        left.setMinWidth(0);
        right.setMinWidth(0);
        getChildren().setAll(left, right);
        widthProperty().subscribe(width -> stack(width.doubleValue() < STACKED));
    }

    private void stack(boolean now) {
        if (!stacked.equals(Optional.of(now))) {
            stacked = Optional.of(now);
            setConstraints(right, now ? 0 : 1, now ? 1 : 0);
            var grows = new ColumnConstraints();
            grows.setHgrow(Priority.ALWAYS);
            grows.setMinWidth(0);
            getColumnConstraints().setAll(now ? List.of(grows) : List.of(new ColumnConstraints(LEFT, LEFT, LEFT), grows));
        }
    }

    void show(Seen seen) {
        boolean two = seen.moves().isPresent();
        Children.show(left, List.of(two ? changes : onlyOne));
        Children.show(right, Stream.<Node>of(gained, leaving, won, alone, totals).filter(panel -> two || !panel.equals(gained)).toList());
        changes.show(seen);
        seen.moves().ifPresent(moves -> seen.gained().ifPresent(who -> gained.show(moves, who)));
        leaving.show(seen.right());
        won.show(seen.right(), seen.won());
        alone.show(seen.right(), seen.alone());
        totals.show(seen);
    }

    LeavingPanel leaving() {
        return leaving;
    }
}
