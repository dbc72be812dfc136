package org.bidweave.ui.notice;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Tender;
import org.bidweave.reading.Row;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// The rows that were rejected, in a group that is closed at first; each can be taken back.
final class RejectedRows extends VBox {

    private final Texts texts;
    private final RowActs acts;
    private final ToggleButton head = new ToggleButton();
    private final VBox lines = new VBox(4);

    RejectedRows(Texts texts, RowActs acts) {
        super(4);
        this.texts = texts;
        this.acts = acts;
        head.setId("import-rejected");
        head.getStyleClass().addAll("nav-item", "plain");
        head.selectedProperty().subscribe(open -> {
            head.setGraphic((open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).draw());
            lines.setVisible(open);
            lines.setManaged(open);
        });
        getChildren().addAll(head, lines);
    }

    void show(List<Row> rows, Tender tender) {
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        head.setText(texts.of("import.rejected", rows.size()));
        lines.getChildren().setAll(rows.stream().map(row -> line(row, tender)).toList());
    }

    private Node line(Row row, Tender tender) {
        var words = new Label(row.suggestion().asked().inWords(tender));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = new Button(texts.of("import.take-back"), Icon.UNDO.draw());
        back.getStyleClass().addAll("small", "take-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleText(texts.of("import.take-back") + ": " + words.getText());
        back.setOnAction(_ -> acts.takeBack(row));
        var line = new HBox(8, words, back);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rejected-line");
        return line;
    }
}
