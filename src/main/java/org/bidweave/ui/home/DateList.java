package org.bidweave.ui.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.bidweave.session.Live;
import org.bidweave.timetable.Dated;
import org.bidweave.timetable.Plan;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What is late or still to come in all bids, one line a date.
final class DateList extends TableView<DateList.BidDate> {

    /// A step or date of one of the bids.
    record BidDate(Live bid, Dated dated) {

        State state() {
            return dated instanceof Dated.Ours(var step, _) ? States.of(step.due()) : State.NONE;
        }
    }

    private final Texts texts;
    private final HomeActs acts;

    DateList(Texts texts, List<Live> bids, LocalDate today, HomeActs acts) {
        this.texts = texts;
        this.acts = acts;
        setId("dates");
        setAccessibleText(texts.of("timeline.dates"));
        setFixedCellSize(30);
        setMinHeight(122);
        setItems(FXCollections.observableList(bids.stream()
                .flatMap(live -> open(Plan.of(live.bid(), today)).map(dated -> new BidDate(live, dated)))
                .sorted(Comparator.comparing(date -> date.dated().day()))
                .toList()));
        var day = column("timeline.date", 136, date -> Days.withWeekday(date.dated().day()));
        day.setMinWidth(136);
        getColumns().add(day);
        getColumns().add(column("home.list.bid", 300, date -> date.bid().bid().tender().basics().title()));
        getColumns().add(column("timeline.what", 380, date -> date.dated().words()));
        getColumns().add(stands(column("timeline.stands", 200, date -> DueSteps.words(date.bid(), today).stands(date.dated()))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.of("timeline.none")));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected();
            }
        });
    }

    private static Stream<Dated> open(Plan plan) {
        return plan.dated().stream().filter(dated -> switch (dated) {
            case Dated.Ours(var step, _) -> !step.done() && !plan.over();
            case Dated.Buyers(_, var day) -> !day.isBefore(plan.today());
        });
    }

    private void openSelected() {
        var selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            acts.openTimetable(selected.bid().bid().id());
        }
    }

    private TableColumn<BidDate, String> column(String key, double width, Function<BidDate, String> text) {
        var column = new TableColumn<BidDate, String>(texts.of(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private static TableColumn<BidDate, String> stands(TableColumn<BidDate, String> column) {
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                var date = empty ? null : getTableRow().getItem();
                setText(empty ? null : words);
                setGraphic(date == null || date.state() == State.NONE ? null : new StateShape(date.state(), StateShape.IN_COUNT));
            }
        });
        return column;
    }
}
