package org.bidweave.timetable;

import java.time.LocalDate;
import org.bidweave.model.Milestone;
import org.jspecify.annotations.Nullable;

/// How a milestone stands today.
public enum Due {
    DONE,
    LATE,
    TODAY,
    /// Within the next seven days.
    THIS_WEEK,
    LATER,
    NO_DATE;

    private static final int WEEK = 7;

    static Due of(Milestone milestone, @Nullable LocalDate day, LocalDate today) {
        return milestone.done() != null ? DONE : by(day, today);
    }

    /// Of something that is not done.
    static Due by(@Nullable LocalDate day, LocalDate today) {
        return day == null ? NO_DATE : of(day, today);
    }

    private static Due of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return LATE;
        }
        return day.equals(today) ? TODAY : day.isAfter(today.plusDays(WEEK)) ? LATER : THIS_WEEK;
    }

    /// Late, today or within the week: worth the user's eye on any screen.
    public boolean pressing() {
        return switch (this) {
            case LATE, TODAY, THIS_WEEK -> true;
            case DONE, LATER, NO_DATE -> false;
        };
    }
}
