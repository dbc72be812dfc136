package org.bidweave.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.bidweave.coverage.Column;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.coverage.RowId;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Texts;

/// The matrix as a plain table: the same rows and columns in words, for those who hear or type rather than look.
final class MatrixTable extends TableView<Row> {

    private final Texts texts;
    private final MatrixWords words;
    private List<Column> columns = List.of();

    MatrixTable(Texts texts, Consumer<MatrixView.Opened> open) {
        this.texts = texts;
        words = new MatrixWords(texts);
        setId("matrix-table");
        setFixedCellSize(30);
        setPlaceholder(new Label(texts.of("coverage.nothing")));
        setAccessibleText(texts.of("coverage.title"));
        getSelectionModel().setCellSelectionEnabled(true);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            }
        });
        setOnMouseClicked(_ -> openSelected(open));
    }

    private void openSelected(Consumer<MatrixView.Opened> open) {
        getSelectionModel().getSelectedCells().stream().findFirst().ifPresent(cell -> {
            if (cell.getRow() < getItems().size()) {
                open.accept(new MatrixView.Opened(getItems().get(cell.getRow()), Math.max(Cursor.TOGETHER, cell.getColumn() - 3)));
            }
        });
    }

    void show(Matrix matrix, Tender tender) {
        if (!matrix.columns().equals(columns) || getColumns().isEmpty()) {
            columns = matrix.columns();
            var all = new ArrayList<TableColumn<Row, ?>>();
            all.add(text(texts.of("coverage.group.head"), 150, row -> Line.head(new Matrix.Group(row.lot(), row.family(), List.of()), tender, texts)));
            all.add(text(texts.of("coverage.requirement"), 230, Row::title));
            all.add(mark(texts.of("coverage.together"), Cursor.TOGETHER));
            for (int i = 0; i < columns.size(); i++) {
                all.add(mark(columns.get(i).shortName() + ", " + words.part(columns.get(i)), i));
            }
            getColumns().setAll(all);
        }
        getItems().setAll(matrix.rows());
    }

    void moveTo(RowId id) {
        getItems().stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
            getSelectionModel().clearAndSelect(getItems().indexOf(row), getColumns().get(2));
            scrollTo(row);
        });
    }

    private static TableColumn<Row, String> text(String title, double width, Function<Row, String> value) {
        var column = new TableColumn<Row, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, Row> mark(String title, int index) {
        var column = new TableColumn<Row, Row>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(index));
        column.setPrefWidth(176);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private final class Cell extends TableCell<Row, Row> {

        private final int index;

        Cell(int index) {
            this.index = index;
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null || index >= row.marks().size()) {
                setText(null);
                setAccessibleText(null);
            } else {
                Mark mark = index < 0 ? row.together() : row.marks().get(index);
                setText(words.mark(mark));
                setAccessibleText(words.spoken(row, index < 0 ? texts.of("coverage.together") : columns.get(index).name(), mark));
            }
        }
    }
}
