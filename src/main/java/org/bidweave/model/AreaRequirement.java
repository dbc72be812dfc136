package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The presence asked for in a place of a lot; by the contract start where no date is given.
public record AreaRequirement(AreaId area, Presence level, @Nullable LocalDate by, boolean passFail) {

    public AreaRequirement withArea(AreaId area) {
        return new AreaRequirement(area, level, by, passFail);
    }

    public AreaRequirement withLevel(Presence level) {
        return new AreaRequirement(area, level, by, passFail);
    }

    public AreaRequirement withBy(@Nullable LocalDate by) {
        return new AreaRequirement(area, level, by, passFail);
    }

    public AreaRequirement withPassFail(boolean passFail) {
        return new AreaRequirement(area, level, by, passFail);
    }
}
