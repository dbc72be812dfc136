package org.bidweave.ui.consortium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.session.Live;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// The plan beside what is signed: how each stands, the figures that differ, and whose signatures close it. Away where both are the same.
final class BothViews extends VBox {

    /// How a figure, or the whole, stands in one view.
    private record Stands(State state, String words) {}

    private record Row(String title, Stands planned, Stands secured) {}

    private record Shown(List<Row> rows, List<String> awaited) {}

    private static final double HALF = 160;

    private final Texts texts;
    private Optional<Shown> shown = Optional.empty();

    BothViews(Texts texts) {
        super(8);
        this.texts = texts;
        getStyleClass().addAll("card", "both-views");
    }

    void show(Live live) {
        var now = new Shown(rows(live), live.awaited());
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            setVisible(!now.rows().isEmpty());
            setManaged(!now.rows().isEmpty());
            getChildren().setAll(grid(now.rows()));
            if (!now.awaited().isEmpty()) {
                getChildren().add(awaited(now.awaited()));
            }
        }
    }

    private List<Row> rows(Live live) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(texts.of("consortium.views.stands"), stands(live, View.PLANNED), stands(live, View.SECURED)));
        var planned = Together.of(texts, Seen.of(live, View.PLANNED));
        var secured = Together.of(texts, Seen.of(live, View.SECURED));
        for (int i = 0; i < planned.size(); i++) {
            rows.add(new Row(planned.get(i).title(), figure(planned.get(i)), figure(secured.get(i))));
        }
        rows.removeIf(row -> row.planned().equals(row.secured()));
        return rows;
    }

    private Stands stands(Live live, View view) {
        var state = States.of(live.in(view).overall());
        return new Stands(state, state == State.NONE || state == State.MET ? state.word(texts) : state.counted(texts, States.worstCount(live.in(view))));
    }

    private static Stands figure(Together together) {
        return new Stands(together.state(), together.difference().isEmpty() ? together.figure() : together.figure() + " · " + together.difference());
    }

    private GridPane grid(List<Row> rows) {
        var grid = new GridPane(12, 4);
        grid.getColumnConstraints().setAll(new ColumnConstraints(86), half(), half());
        grid.addRow(0, new Label(), head("view.planned"), head("view.secured"));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var name = new Label(row.title());
            name.getStyleClass().add("medium");
            grid.addRow(i + 1, name, words(row, row.planned(), "view.planned"), words(row, row.secured(), "view.secured"));
        }
        return grid;
    }

    private static ColumnConstraints half() {
        return new ColumnConstraints(0, HALF, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
    }

    private Node words(Row row, Stands stands, String view) {
        var words = new Label(stands.words());
        words.setWrapText(true);
        words.setMinWidth(0);
        words.getStyleClass().addAll("state-word", stands.state().styleClass());
        words.setAccessibleText(texts.of(view) + ", " + row.title() + ": " + stands.words());
        return stands.state() == State.NONE ? words : new HBox(6, new StateShape(stands.state(), StateShape.IN_COUNT), words);
    }

    private Label head(String key) {
        var head = new Label(texts.of(key));
        head.getStyleClass().addAll("small", "muted");
        return head;
    }

    private Label awaited(List<String> partners) {
        var words = new Label(texts.of("consortium.views.awaited", Words.list(partners), partners.size()));
        words.setWrapText(true);
        words.getStyleClass().add("small");
        return words;
    }
}
