package org.bidweave.ui.shell;

import java.util.List;
import org.bidweave.exchange.calendar.CalendarFile;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.FileChoice;

/// The calendar files that go out.
record CalendarFiles(Desk desk, Outside outside, MessageBar messages) {

    void save(Bid bid) {
        var texts = desk.texts();
        var kind = new FileChoice.Kind(texts.of("calendar.kind"), List.of("*" + CalendarFile.ENDING));
        outside.choice().save(texts.of("action.save-calendar"), Bids.fileName(bid, CalendarFile.ENDING), kind).ifPresent(file -> desk.background().read(
                () -> {
                    var now = desk.clock().instant();
                    outside.files().saveCalendar(bid, file, Bids.day(now), now);
                    return file;
                },
                done -> messages.tell(texts.of("message.calendar-saved", done.toString())),
                messages::fault));
    }
}
