package org.bidweave.check;

import java.time.LocalDate;
import org.bidweave.model.AreaId;
import org.bidweave.model.Presence;
import org.jspecify.annotations.Nullable;

/// A member's presence in a place: now where `from` is `null`, else planned from that day.
public record Present(Participant participant, Presence level, @Nullable LocalDate from, AreaId area) implements Brought {

    public boolean now() {
        return from == null;
    }

    /// Held now, or planned to start no later than the day; a plan does not count where the day is not known.
    public boolean by(@Nullable LocalDate day) {
        return from == null || (day != null && !from.isAfter(day));
    }

    public String name() {
        return participant.name();
    }

    /// "a base", "outreach from 1 Mar 2027".
    public String words() {
        return Words.presence(level) + (from == null ? "" : " from " + Words.day(from));
    }
}
