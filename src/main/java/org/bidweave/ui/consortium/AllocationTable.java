package org.bidweave.ui.consortium;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;

/// The allocation of one line to read: who serves how many people where, and what is needed, counted and short.
final class AllocationTable extends TableView<AllocationLine> {

    private static final double ROW = 28;
    private static final double HEAD = 30;
    private static final double NAME = 104;
    private static final double FIGURE = 62;
    private static final double LETTER = 6.5;
    /// With a part of the shape beside the figure.
    private static final double FIGURE_LETTER = 12;
    private static final double STAFF = 100;
    private static final double BAR = 12;

    private List<String> titles = List.of();

    AllocationTable() {
        getStyleClass().add("allocation");
        setFixedCellSize(ROW);
        setRowFactory(_ -> new Row());
        setSelectionModel(null);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("all-rows"), true);
        widthProperty().subscribe(_ -> widen());
    }

    /// `columns` are the titles of name, staff, each place and the total.
    void show(List<String> columns, List<AllocationLine> lines) {
        if (!columns.equals(titles)) {
            titles = columns;
            getColumns().setAll(IntStream.range(0, columns.size()).mapToObj(i -> column(columns.get(i), i - 1)).toList());
        }
        showLines(lines);
        for (int i = 2; i < columns.size(); i++) {
            int figure = i - 1;
            int longest = lines.stream().mapToInt(line -> line.figures().get(figure).length()).max().orElse(0);
            getColumns().get(i).setPrefWidth(Math.max(width(columns.get(i)), longest * FIGURE_LETTER));
        }
        setMinHeight(USE_PREF_SIZE);
        widen();
    }

    /// Rows that read as before are left alone.
    private void showLines(List<AllocationLine> lines) {
        int more = lines.size() - getItems().size();
        int same = 0;
        while (same < Math.min(lines.size(), getItems().size()) && getItems().get(same).equals(lines.get(same))) {
            same++;
        }
        if (more > 0) {
            getItems().addAll(same, lines.subList(same, same + more));
        } else if (more < 0) {
            getItems().remove(same, same - more);
        }
        for (int i = same; i < lines.size(); i++) {
            if (!getItems().get(i).equals(lines.get(i))) {
                getItems().set(i, lines.get(i));
            }
        }
    }

    /// The names take what the figures leave.
    private void widen() {
        if (!getColumns().isEmpty()) {
            var figures = getColumns().stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
            getColumns().getFirst().setPrefWidth(Math.max(NAME, getWidth() - figures - 4));
            boolean scrolls = NAME + figures + 4 > getWidth();
            setPrefHeight(HEAD + getItems().size() * ROW + 4 + (scrolls ? BAR : 0));
        }
    }

    private static double width(String title) {
        return Math.max(FIGURE, Math.ceil(title.length() * LETTER) + 16);
    }

    private static TableColumn<AllocationLine, AllocationLine> column(String title, int figure) {
        var column = new TableColumn<AllocationLine, AllocationLine>(title);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new Figure(figure));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(figure == 0 ? STAFF : width(title));
        if (figure >= 0) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    /// A figure with the shape of its state, or the name where `index` is below nought.
    private static final class Figure extends TableCell<AllocationLine, AllocationLine> {

        private final int index;
        private State state = State.NONE;

        Figure(int index) {
            this.index = index;
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(AllocationLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            setText(nothing ? null : index < 0 ? line.name() : line.figures().get(index));
            show(nothing || index < 0 ? State.NONE : line.states().get(index));
        }

        private void show(State now) {
            if (now != state) {
                getStyleClass().removeAll("state-word", state.styleClass());
                setGraphic(now == State.NONE ? null : new StateShape(now, StateShape.IN_COUNT));
                if (now != State.NONE) {
                    getStyleClass().addAll("state-word", now.styleClass());
                }
                state = now;
            }
        }
    }

    private static final class Row extends TableRow<AllocationLine> {

        @Override
        protected void updateItem(AllocationLine line, boolean empty) {
            super.updateItem(line, empty);
            for (var kind : AllocationLine.Kind.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(style(kind)), line != null && !empty && line.kind() == kind);
            }
        }

        private static String style(AllocationLine.Kind kind) {
            return switch (kind) {
                case PARTNER -> "partner";
                case NOT_COUNTED -> "not-counted";
                case SUM -> "sum";
                case GAP -> "gap";
            };
        }
    }
}
