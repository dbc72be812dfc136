package org.bidweave.timetable;

import java.time.LocalDate;
import org.bidweave.model.Dates;
import org.bidweave.model.Milestone;
import org.bidweave.model.Timetable;
import org.jspecify.annotations.Nullable;

/// A milestone on its day: its own day where it has one, else so many calendar days before submission, and on the working day before where
/// that is a weekend or a bank holiday. `counted` is the day before it was moved; without a submission date there is none.
public record Planned(Milestone milestone, @Nullable LocalDate counted, @Nullable LocalDate day, Due due) {

    static Planned of(Milestone milestone, Timetable timetable, Dates dates, LocalDate today) {
        var submission = dates.submission();
        var counted = submission == null ? null : submission.minusDays(milestone.daysBefore());
        var own = milestone.on();
        var day = own != null ? own : counted == null ? null : new BankHolidays(timetable.nation()).lastWorkingDay(counted);
        return new Planned(milestone, own != null ? own : counted, day, Due.of(milestone, day, today));
    }

    public boolean late() {
        return due == Due.LATE;
    }

    public boolean done() {
        return due == Due.DONE;
    }

    /// The day was set by hand.
    boolean own() {
        return milestone.on() != null;
    }
}
