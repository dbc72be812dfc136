package org.bidweave.ui.partners;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import org.bidweave.exchange.register.RegisterReport;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.Texts;

/// What became of the rows of each file: read, taken, left out, refused.
record FilesTable(Texts texts) {

    RowTable of(List<RegisterReport.Count> files) {
        var table = new RowTable(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT);
        table.heads(head("file"), head("read"), head("taken"), head("left"), head("refused"));
        files.forEach(file -> table.row(RowTable.wrapped(file.file()), number(file.read()), number(file.taken()),
                number(file.left().values().stream().mapToLong(Long::longValue).sum()), number(file.refused())));
        return table;
    }

    private String head(String column) {
        return texts.of("registers.files." + column);
    }

    private Label number(long number) {
        return RowTable.whole(texts.of("number", number));
    }
}
