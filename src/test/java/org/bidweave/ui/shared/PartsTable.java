package org.bidweave.ui.shared;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A plain table view in the program's look.
record PartsTable(Texts texts) {

    private record Step(String date, String bid, String waiting) {}

    TableView<?> node() {
        var table = new TableView<Step>();
        table.setFixedCellSize(30);
        table.getColumns().add(column("Date", 100, Step::date));
        table.getColumns().add(column("Bid", 200, Step::bid));
        var waiting = column("Waiting for", 118, Step::waiting);
        waiting.getStyleClass().add("number");
        table.getColumns().add(waiting);
        table.getItems().setAll(List.of(new Step("Sat 12 Sep", "Wellbeing Navigators", "Stillwater"), new Step("Sun 13 Sep", "Young People’s Counselling", "trustees"),
                new Step("Wed 16 Sep", "Wellbeing Navigators", "")));
        table.setPrefHeight(140);
        return table;
    }

    private static TableColumn<Step, String> column(String title, double width, Function<Step, String> text) {
        var column = new TableColumn<Step, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
