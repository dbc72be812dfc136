package org.bidweave.ui.partners;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.bidweave.exchange.register.RegisterReport;
import org.bidweave.ui.shared.Texts;

/// What became of the rows of each file: read, taken, left out, refused.
final class FilesTable extends GridPane {

    FilesTable(Texts texts, List<RegisterReport.Count> files) {
        super(24, 4);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(List.of(new ColumnConstraints(), right, right, right, right));
        addRow(0, head(texts, "file"), head(texts, "read"), head(texts, "taken"), head(texts, "left"), head(texts, "refused"));
        files.forEach(file -> addRow(getRowCount(), cell(file.file()), number(texts, file.read()), number(texts, file.taken()),
                number(texts, file.left().values().stream().mapToLong(Long::longValue).sum()), number(texts, file.refused())));
    }

    private static Label head(Texts texts, String column) {
        var label = cell(texts.of("registers.files." + column));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static Label number(Texts texts, long number) {
        return cell(texts.of("number", number));
    }

    private static Label cell(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
