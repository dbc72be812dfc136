package org.bidweave.timetable;

import java.time.LocalDate;
import org.bidweave.model.Stage;
import org.jspecify.annotations.Nullable;

/// One stage of a partner’s way to a contract: the day it was reached, where that is known, and the day by which it has to be, where the
/// timetable has one.
public record Rung(Stage stage, boolean reached, @Nullable LocalDate on, @Nullable LocalDate by, Due due) {

    /// Not reached, and its day is past.
    public boolean late() {
        return due == Due.LATE;
    }
}
