package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that has to be done so many calendar days before submission, or `on` a day of its own; `done` is the day it was.
public record Milestone(MilestoneId id, String name, int daysBefore, @Nullable LocalDate on, @Nullable LocalDate done) {

    public Milestone {
        name = name.strip();
        Require.notNegative(daysBefore, "days before submission");
    }

    public static Milestone before(int days, String id, String name) {
        return new Milestone(new MilestoneId(id), name, days, null, null);
    }

    public Milestone withName(String name) {
        return new Milestone(id, name, daysBefore, on, done);
    }

    public Milestone withDaysBefore(int daysBefore) {
        return new Milestone(id, name, daysBefore, on, done);
    }

    public Milestone withOn(@Nullable LocalDate on) {
        return new Milestone(id, name, daysBefore, on, done);
    }

    public Milestone withDone(@Nullable LocalDate done) {
        return new Milestone(id, name, daysBefore, on, done);
    }
}
