package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.bidweave.check.Headline;
import org.bidweave.session.Live;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// The bids as a table, the soonest first.
final class BidList extends TableView<Live> {

    private final Texts texts;

    BidList(Texts texts, List<Live> bids, LocalDate today, HomeActs acts) {
        this.texts = texts;
        setFixedCellSize(30);
        setItems(FXCollections.observableList(bids.stream().sorted(Board.soonestFirst()).toList()));
        getColumns().add(column("home.list.bid", 230, this::title));
        getColumns().add(column("home.list.buyer", 200, live -> live.bid().tender().basics().buyer()));
        getColumns().add(column("home.list.lane", 90, live -> texts.of("lane." + live.bid().progress().name())));
        getColumns().add(verdict());
        getColumns().add(column("home.list.sentence", 330, live -> Headline.of(live.planned())));
        getColumns().add(column("home.list.submission", 110, live -> {
            var submission = live.bid().tender().dates().submission();
            return submission == null ? "–" : Days.shortDay(submission) + ", " + Days.left(texts, today, submission);
        }));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected(acts);
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected(acts);
            }
        });
        setPlaceholder(new Label(texts.of("home.list.empty")));
    }

    private String title(Live live) {
        var title = live.bid().tender().basics().title();
        return title.isEmpty() ? texts.of("home.untitled") : title;
    }

    private void openSelected(HomeActs acts) {
        var selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            acts.open(selected.bid().id());
        }
    }

    private TableColumn<Live, String> column(String key, double width, Function<Live, String> text) {
        var column = new TableColumn<Live, String>(texts.of(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Live, String> verdict() {
        var column = column("home.list.verdict", 130, live ->
                States.of(live.planned().overall()).counted(texts, States.worstCount(live.planned())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                var live = empty ? null : getTableRow().getItem();
                setText(empty ? null : words);
                setGraphic(live == null ? null : new StateShape(States.of(live.planned().overall()), StateShape.IN_COUNT));
            }
        });
        return column;
    }
}
