package org.bidweave.ui.coverage.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.bidweave.check.Words;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Lens;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.model.AreaId;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// The map as a table: a row for each place of the bid, with everything the map shows in words.
public final class MapTable extends TableView<AreaId> {

    private final MapWords words;
    private final Map<AreaId, AreaCover> areas = new HashMap<>();
    private final Consumer<AreaCover> open;
    private Lens lens = new Lens.Everyone();

    /// `open` is called with the place of the row that was entered.
    public MapTable(Texts texts, UkPlaces places, MapCover cover, Consumer<AreaCover> open) {
        this.open = open;
        words = new MapWords(texts, places);
        setFixedCellSize(30);
        setAccessibleText(words.of("table"));
        setPlaceholder(new Label(words.of("table.empty")));
        getColumns().add(column("place", 150, AreaCover::name));
        getColumns().add(column("ground", 130, words::ground));
        getColumns().add(column("presence", 110, area -> words.level(area.footprint(lens))));
        getColumns().add(column("by", 210, area -> area.by(lens)));
        getColumns().add(number("need", area -> area.people().need()));
        getColumns().add(number("have", area -> area.people().have()));
        getColumns().add(number("gap", area -> area.people().gap()));
        getColumns().add(verdict());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openChosen();
            }
        });
        show(cover);
    }

    /// Shows other values; what is chosen stays.
    public void show(MapCover cover) {
        areas.clear();
        cover.areas().forEach(area -> areas.put(area.id(), area));
        var ids = cover.areas().stream().map(AreaCover::id).toList();
        if (!ids.equals(List.copyOf(getItems()))) {
            getItems().setAll(ids);
        }
        refresh();
    }

    public void look(Lens lens) {
        this.lens = lens;
        refresh();
    }

    private void openChosen() {
        var area = areas.get(getSelectionModel().getSelectedItem());
        if (area != null) {
            open.accept(area);
        }
    }

    private TableColumn<AreaId, String> column(String key, double width, Function<AreaCover, String> text) {
        var column = new TableColumn<AreaId, String>(words.of("column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of(row.getValue(), text)));
        return column;
    }

    private String of(AreaId id, Function<AreaCover, String> text) {
        var area = areas.get(id);
        return area == null ? "" : text.apply(area);
    }

    private TableColumn<AreaId, String> number(String key, Function<AreaCover, Long> number) {
        var column = column(key, 64, area -> area.people().need() == 0 ? "–" : Words.count(number.apply(area)));
        column.setStyle("-fx-alignment: CENTER-RIGHT;");
        column.setComparator((one, other) -> Long.compare(value(one), value(other)));
        return column;
    }

    private static long value(String number) {
        return number.equals("–") ? -1 : Long.parseLong(number.replace(",", ""));
    }

    private TableColumn<AreaId, String> verdict() {
        var column = column("verdict", 320, words::verdict);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String said, boolean empty) {
                super.updateItem(said, empty);
                var area = empty ? null : areas.get(getTableRow().getItem());
                setText(empty ? null : said);
                setGraphic(area == null ? null : new StateShape(States.of(area.verdict()), StateShape.IN_COUNT));
            }
        });
        return column;
    }
}
