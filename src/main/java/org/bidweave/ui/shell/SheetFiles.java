package org.bidweave.ui.shell;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.exchange.sheet.CsvTable;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.FileChoice;

/// The tables and pictures that go out.
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

    /// Drawn by what is on screen, so it is written by the window's own thread.
    void picture(Bid bid, String name, String ending, Consumer<Path> write) {
        var texts = desk.texts();
        var kind = new FileChoice.Kind(texts.of("map.kind"), List.of("*" + ending));
        outside.choice().save(texts.of("map.save"), Bids.fileName(bid, " " + name + ending), kind).ifPresent(file -> {
            try {
                write.accept(file);
                messages.tell(texts.of("map.saved", file.toString()));
            } catch (UncheckedIOException e) {
                messages.fault(texts.of("map.not-saved", file.toString()));
            }
        });
    }
}
