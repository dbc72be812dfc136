package org.bidweave.ui.shell;

import java.util.List;
import org.bidweave.exchange.sheet.CsvTable;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.FileChoice;

/// The tables that go out.
record SheetFiles(Desk desk, Outside outside, MessageBar messages) {

    void save(Bid bid, String name, List<List<String>> rows) {
        var texts = desk.texts();
        var kind = new FileChoice.Kind(texts.of("coverage.kind"), List.of("*" + CsvTable.ENDING));
        outside.choice().save(texts.of("coverage.save"), Bids.fileName(bid, " " + name + CsvTable.ENDING), kind).ifPresent(file -> desk.background().read(
                () -> {
                    outside.files().saveTable(rows, file);
                    return file;
                },
                done -> messages.tell(texts.of("coverage.saved", done.toString())),
                messages::fault));
    }
}
