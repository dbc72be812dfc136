package org.bidweave.ui.profile;

import org.bidweave.model.LogEntry;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.organisation.Reading;

/// What happened between us, and what of it is not settled.
final class LogPart extends Part {

    LogPart(EditedOrganisation edited) {
        super(edited.texts().of("profile.section.LOG"), edited.session(), edited.texts());
        var texts = edited.texts();
        var reading = new Reading(texts, edited.today());
        add(new ListGrid<LogEntry>(
                        texts, "profile.log.hint", () -> edited.organisation().profile().log(), () -> new LogEntry(edited.today(), "", false),
                        log -> edited.session().apply(ProfileContext.edits(edited).setLog(log)))
                .column("profile.log.day", 140, Kind.DATE, entry -> Reading.show(entry.day()), reading::date,
                        (entry, day) -> entry.withDay(day.orElse(null)))
                .words("profile.log.what", 200, LogEntry::what, LogEntry::withWhat)
                .tick("profile.log.settled", 76, LogEntry::settled, LogEntry::withSettled)
                .says("profile.log.stands", 110, entry -> texts.of(entry.settled() ? "profile.log.done" : "profile.log.open"),
                        entry -> entry.settled() ? State.NONE : State.INFORMATION)
                .build(edited.clip()));
    }
}
