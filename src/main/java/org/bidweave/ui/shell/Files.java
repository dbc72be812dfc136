package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bidweave.exchange.notice.NoticePackage;
import org.bidweave.model.Bid;

/// The files that come in and go out. Each method throws a `RuntimeException` whose message is the sentence to show.
public interface Files {

    /// The notices in a file.
    NoticePackage notices(Path file);

    /// The bid in a bid file, as a new bid.
    Bid bid(Path file);

    void save(Bid bid, Path file);

    /// Writes the bid's timetable as a calendar, as of now.
    void saveCalendar(Bid bid, Path file, LocalDate today, Instant now);

    /// Writes a table, its head first, for a spreadsheet.
    void saveTable(List<List<String>> rows, Path file);

    /// The example, with its dates moved so that today is its first day.
    Bid example(LocalDate today);
}
