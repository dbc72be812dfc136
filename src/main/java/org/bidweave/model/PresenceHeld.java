package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An organisation's presence in a place: now where `from` is `null`, else planned from that day.
public record PresenceHeld(AreaId area, Presence level, @Nullable LocalDate from) {

    public PresenceHeld withArea(AreaId area) {
        return new PresenceHeld(area, level, from);
    }

    public PresenceHeld withLevel(Presence level) {
        return new PresenceHeld(area, level, from);
    }

    public PresenceHeld withFrom(@Nullable LocalDate from) {
        return new PresenceHeld(area, level, from);
    }
}
