package org.bidweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bidweave.exchange.calendar.CalendarFile;
import org.bidweave.exchange.notice.NoticePackage;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.ExampleBid;
import org.bidweave.exchange.planfile.UnreadableBidFile;
import org.bidweave.exchange.sheet.CsvTable;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.ui.shell.Files;

/// The files that the window reads and writes: bid files, notices, the example.
final class ProgramFiles implements Files {

    @Override
    public NoticePackage notices(Path file) {
        try {
            return NoticeReader.read(file);
        } catch (UnreadableNotice unreadable) {
            throw refused(file, unreadable);
        }
    }

    @Override
    public Bid bid(Path file) {
        return read(file).withId(fresh());
    }

    private static Bid read(Path file) {
        try {
            return BidFile.read(file);
        } catch (UnreadableBidFile unreadable) {
            throw refused(file, unreadable);
        }
    }

    private static IllegalArgumentException refused(Path file, Exception unreadable) {
        return new IllegalArgumentException(
                "“" + file.getFileName() + "” was not opened, and everything is as it was. " + unreadable.getMessage(), unreadable);
    }

    @Override
    public void save(Bid bid, Path file) {
        try {
            BidFile.write(bid, file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault.getMessage(), fault);
        }
    }

    @Override
    public void saveCalendar(Bid bid, Path file, LocalDate today, Instant now) {
        try {
            CalendarFile.write(bid, today, now, file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault.getMessage(), fault);
        }
    }

    @Override
    public void saveTable(List<List<String>> rows, Path file) {
        try {
            CsvTable.write(rows, file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault.getMessage(), fault);
        }
    }

    @Override
    public Bid example(LocalDate today) {
        return ExampleBid.on(today, fresh());
    }

    private static BidId fresh() {
        return new BidId(UUID.randomUUID().toString());
    }
}
