package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that happened between us and an organisation, and whether it is settled.
public record LogEntry(@Nullable LocalDate day, String what, boolean settled) {

    public LogEntry {
        what = what.strip();
    }

    public LogEntry withDay(@Nullable LocalDate day) {
        return new LogEntry(day, what, settled);
    }

    public LogEntry withWhat(String what) {
        return new LogEntry(day, what, settled);
    }

    public LogEntry withSettled(boolean settled) {
        return new LogEntry(day, what, settled);
    }
}
