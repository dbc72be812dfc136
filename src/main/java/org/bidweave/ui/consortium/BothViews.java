package org.bidweave.ui.consortium;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.session.Live;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// The plan beside what is signed: how each stands, the figures that differ, and whose signatures close it. Away where both are the same.
final class BothViews extends Measured {

    /// How a figure, or the whole, stands in one view.
    private record Stands(State state, String words) {}

    private record Row(String title, Stands planned, Stands secured) {}

    private static final double HALF = 160;

    private final Texts texts;
    private final GridPane grid = new GridPane(6, 4);
    private final Label awaited = new Label();
    private final List<Row> shown = new ArrayList<>();

    BothViews(Texts texts) {
        super(8);
        this.texts = texts;
        getStyleClass().addAll("card", "both-views");
        grid.getColumnConstraints().setAll(new ColumnConstraints(78), half(), half());
        awaited.setWrapText(true);
        awaited.getStyleClass().add("small");
        getChildren().setAll(grid, awaited);
    }

    /// Only rows that read otherwise than before are laid out again.
    void show(Live live, List<Together> planned, List<Together> secured) {
        var now = rows(live, planned, secured);
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (!now.equals(shown)) {
            grid.getChildren().removeIf(node -> changed(GridPane.getRowIndex(node) - 1, now));
            head(now);
            for (int i = 0; i < now.size(); i++) {
                if (changed(i, now)) {
                    add(i + 1, now.get(i));
                }
            }
            shown.clear();
            shown.addAll(now);
        }
        awaited.setText(live.awaited().isEmpty() ? "" : texts.of("consortium.views.awaited", Words.list(live.awaited()), live.awaited().size()));
        awaited.setVisible(!live.awaited().isEmpty());
        awaited.setManaged(!live.awaited().isEmpty());
    }

    private boolean changed(int row, List<Row> now) {
        return row >= 0 && (row >= now.size() || row >= shown.size() || !now.get(row).equals(shown.get(row)));
    }

    private void head(List<Row> now) {
        if (shown.isEmpty() && !now.isEmpty() && grid.getChildren().isEmpty()) {
            grid.addRow(0, new Label(), head("view.planned"), head("view.secured"));
        }
    }

    private void add(int at, Row row) {
        var name = new Label(row.title());
        name.getStyleClass().add("medium");
        grid.addRow(at, name, words(row, row.planned(), "view.planned"), words(row, row.secured(), "view.secured"));
    }

    private List<Row> rows(Live live, List<Together> planned, List<Together> secured) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(texts.of("consortium.views.stands"), stands(live, View.PLANNED), stands(live, View.SECURED)));
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

    private static ColumnConstraints half() {
        return new ColumnConstraints(0, HALF, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
    }

    private Node words(Row row, Stands stands, String view) {
        var words = new Label(stands.words());
        words.setWrapText(true);
        words.setMinWidth(0);
        words.getStyleClass().addAll("small", "state-word", stands.state().styleClass());
        words.setAccessibleText(texts.of(view) + ", " + row.title() + ": " + stands.words());
        return stands.state() == State.NONE ? words : new HBox(4, new StateShape(stands.state(), StateShape.IN_COUNT), words);
    }

    private Label head(String key) {
        var head = new Label(texts.of(key));
        head.getStyleClass().addAll("small", "muted");
        return head;
    }
}
