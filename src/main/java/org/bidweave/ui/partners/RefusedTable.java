package org.bidweave.ui.partners;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.bidweave.ui.partners.RefusedRows.Row;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// Every row that was refused, with its file, its line and why, to copy or to save.
final class RefusedTable extends VBox {

    private static final double ROW = 30;
    private static final int SHOWN = 12;

    RefusedTable(Texts texts, RefusedRows refused, ReportActs acts) {
        super(8);
        var copy = new Button(texts.of("registers.copy"), Icon.COPY.draw());
        copy.setId("registers-copy");
        copy.setOnAction(_ -> acts.copy(refused.pasted()));
        var save = new Button(texts.of("registers.save"), Icon.EXPORT.draw());
        save.setId("registers-save");
        save.setOnAction(_ -> acts.save(texts.of("registers.save.name"), refused.csv()));
        var table = new TableView<>(FXCollections.observableList(refused.rows()));
        table.setId("registers-refused");
        table.setFixedCellSize(ROW);
        table.setPrefHeight((Math.min(SHOWN, refused.rows().size()) + 1) * ROW + 4);
        table.setMinHeight(USE_PREF_SIZE);
        table.getColumns().add(column(texts, "what", 120, Row::what));
        table.getColumns().add(column(texts, "file", 240, Row::file));
        table.getColumns().add(column(texts, "line", 90, row -> texts.of("number", row.line())));
        table.getColumns().add(column(texts, "why", 620, Row::why));
        getChildren().addAll(new SectionHead(texts.of("registers.refused", refused.inAll()),
                refused.inAll() > refused.rows().size() ? texts.of("registers.refused.first", refused.rows().size()) : "", copy, save), table);
    }

    private static TableColumn<Row, String> column(Texts texts, String key, double width, Function<Row, String> of) {
        var column = new TableColumn<Row, String>(texts.of("registers.refused." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        return column;
    }
}
