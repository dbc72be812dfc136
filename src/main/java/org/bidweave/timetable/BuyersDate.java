package org.bidweave.timetable;

import java.time.LocalDate;
import org.bidweave.model.Dates;
import org.jspecify.annotations.Nullable;

/// A day that the buyer sets.
public enum BuyersDate {
    CLARIFICATION("Last day for questions"),
    SUBMISSION("Submission"),
    AWARD("Award"),
    STANDSTILL_END("End of standstill"),
    CONTRACT_START("Contract start");

    private final String words;

    BuyersDate(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public @Nullable LocalDate day(Dates dates) {
        return switch (this) {
            case CLARIFICATION -> dates.clarification();
            case SUBMISSION -> dates.submission();
            case AWARD -> dates.award();
            case STANDSTILL_END -> dates.standstillEnd();
            case CONTRACT_START -> dates.contractStart();
        };
    }
}
