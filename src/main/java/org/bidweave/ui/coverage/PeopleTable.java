package org.bidweave.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.bidweave.check.Words;
import org.bidweave.coverage.People;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// Needed, served and missing people by service and place. The shorter of the two stands across, unless all places have room.
final class PeopleTable extends TableView<PeopleTable.Entry> {

    /// One service, one place, or the total, with the figures across.
    record Entry(String name, List<People.Figure> figures, boolean total) {}

    private static final double ROOM = 776;
    private static final int ROWS = 5;
    private static final double BAR = 12;
    private static final double ROW = 30;
    private static final double HEADS = 62;
    private static final double DIGIT = 8;
    private static final double EDGES = 16;
    /// The shape beside a gap; not such that a column is 80 wide, which a table takes for a width that nobody set.
    private static final double SHAPE = 25;
    private static final double NAME = 120;

    private final Texts texts;
    private List<String> across = List.of();
    private double needed;
    private int rows = ROWS;

    PeopleTable(Texts texts) {
        this.texts = texts;
        getStyleClass().add("people-table");
        setId("people-table");
        setFixedCellSize(ROW);
        setAccessibleText(texts.of("coverage.people"));
        setRowFactory(_ -> new Row());
        getSelectionModel().setCellSelectionEnabled(true);
        widthProperty().subscribe(_ -> stretchName());
    }

    void show(People people, Tender tender) {
        boolean placesAcross = NAME + (people.areas().size() + 1) * (3 * figure(people.total()) + SHAPE) <= ROOM;
        var lines = people.lines().stream().map(tender::lineName).toList();
        var places = people.areas().stream().map(tender::areaName).toList();
        var heads = withTotal(placesAcross ? places : lines);
        if (!heads.equals(across)) {
            across = heads;
            getColumns().setAll(columns(placesAcross));
        }
        widen(people.total());
        getItems().setAll(placesAcross ? byLine(people, lines) : byPlace(people, places));
        setRoom(rows);
    }

    /// How many rows there is room for before it scrolls.
    void setRoom(int most) {
        rows = most;
        double bar = NAME + needed > getWidth() ? BAR : 0;
        setPrefHeight(HEADS + 4 + ROW * Math.min(getItems().size(), most) + bar);
        setMinHeight(USE_PREF_SIZE);
    }

    /// No figure is cut short, and the names take what is left.
    private void widen(People.Figure most) {
        double figure = figure(most);
        double all = 0;
        for (var group : getColumns().subList(1, getColumns().size())) {
            for (var column : group.getColumns()) {
                double width = figure + (column.equals(group.getColumns().getLast()) ? SHAPE : 0);
                column.setPrefWidth(width);
                all += width;
            }
        }
        needed = all;
        stretchName();
    }

    private static double figure(People.Figure most) {
        return Math.max(46, Words.count(most.need()).length() * DIGIT + EDGES);
    }

    private void stretchName() {
        if (!getColumns().isEmpty()) {
            getColumns().getFirst().setPrefWidth(Math.clamp(getWidth() - needed - 14, NAME, 260));
            setRoom(rows);
        }
    }

    private List<String> withTotal(List<String> names) {
        return Stream.concat(names.stream(), Stream.of(texts.of("coverage.people.total"))).toList();
    }

    private List<Entry> byLine(People people, List<String> names) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < names.size(); i++) {
            var line = people.lines().get(i);
            entries.add(new Entry(names.get(i), Stream.concat(people.areas().stream().map(area -> people.at(line, area)),
                    Stream.of(people.at(line, null))).toList(), false));
        }
        entries.add(new Entry(texts.of("coverage.people.total"),
                Stream.concat(people.areas().stream().map(area -> people.at(null, area)), Stream.of(people.total())).toList(), true));
        return entries;
    }

    private List<Entry> byPlace(People people, List<String> names) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < names.size(); i++) {
            var area = people.areas().get(i);
            entries.add(new Entry(names.get(i), Stream.concat(people.lines().stream().map(line -> people.at(line, area)),
                    Stream.of(people.at(null, area))).toList(), false));
        }
        entries.addFirst(new Entry(texts.of("coverage.people.total"),
                Stream.concat(people.lines().stream().map(line -> people.at(line, null)), Stream.of(people.total())).toList(), true));
        return entries;
    }

    private List<TableColumn<Entry, ?>> columns(boolean placesAcross) {
        var name = new TableColumn<Entry, String>(texts.of(placesAcross ? "coverage.people.service" : "coverage.people.place"));
        name.setCellValueFactory(entry -> new ReadOnlyObjectWrapper<>(entry.getValue().name()));
        name.setPrefWidth(NAME);
        fix(name);
        var all = new ArrayList<TableColumn<Entry, ?>>(List.of(name));
        for (int i = 0; i < across.size(); i++) {
            var group = new TableColumn<Entry, Entry>(across.get(i));
            group.getColumns().setAll(List.of(figure(i, Kind.NEED), figure(i, Kind.HAVE), figure(i, Kind.GAP)));
            fix(group);
            all.add(group);
        }
        return all;
    }

    private enum Kind { NEED, HAVE, GAP }

    private TableColumn<Entry, Entry> figure(int index, Kind kind) {
        var column = new TableColumn<Entry, Entry>(texts.of("coverage.people." + kind.name()));
        column.setCellValueFactory(entry -> new ReadOnlyObjectWrapper<>(entry.getValue()));
        column.setCellFactory(_ -> new Cell(index, kind));
        column.getStyleClass().add("number");
        fix(column);
        return column;
    }

    private static void fix(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
    }

    private final class Cell extends TableCell<Entry, Entry> {

        private final int index;
        private final Kind kind;

        Cell(int index, Kind kind) {
            this.index = index;
            this.kind = kind;
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            State.SHOWN.forEach(state -> getStyleClass().remove(state.styleClass()));
            getStyleClass().removeAll("state-word", "failing");
            setGraphic(null);
            setText(null);
            if (!empty && entry != null && entry.figures().get(index).need() > 0) {
                say(entry, entry.figures().get(index));
            }
        }

        private void say(Entry entry, People.Figure figure) {
            setText(switch (kind) {
                case NEED -> Words.count(figure.need());
                case HAVE -> Words.count(figure.have());
                case GAP -> Words.count(figure.gap());
            });
            if (kind == Kind.GAP) {
                var state = States.of(figure.verdict());
                setGraphic(new StateShape(state, StateShape.IN_COUNT));
                getStyleClass().addAll("state-word", state.styleClass());
                if (figure.gap() > 0) {
                    getStyleClass().add("failing");
                }
                setAccessibleText(texts.of("coverage.people.spoken", entry.name(), across.get(index), getText(), state.word(texts)));
            }
        }
    }

    private static final class Row extends TableRow<Entry> {

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            pseudoClassStateChanged(PseudoClass.getPseudoClass("sum"), entry != null && !empty && entry.total());
        }
    }
}
