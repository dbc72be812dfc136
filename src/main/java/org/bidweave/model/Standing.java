package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// How ready and how fit an organisation is to take part.
public record Standing(
        @Nullable Integer leadTimeWeeks,
        @Nullable Integer daysToPay,
        @Nullable Boolean recoversVat,
        @Nullable Exclusion exclusion,
        String selfCleaning) {

    public Standing {
        Require.notNegative(leadTimeWeeks, "lead time weeks");
        Require.notNegative(daysToPay, "days to pay");
        selfCleaning = selfCleaning.strip();
    }

    public static final Standing EMPTY = new Standing(null, null, null, null, "");

    public Standing withLeadTimeWeeks(@Nullable Integer leadTimeWeeks) {
        return new Standing(leadTimeWeeks, daysToPay, recoversVat, exclusion, selfCleaning);
    }

    public Standing withDaysToPay(@Nullable Integer daysToPay) {
        return new Standing(leadTimeWeeks, daysToPay, recoversVat, exclusion, selfCleaning);
    }

    public Standing withRecoversVat(@Nullable Boolean recoversVat) {
        return new Standing(leadTimeWeeks, daysToPay, recoversVat, exclusion, selfCleaning);
    }

    public Standing withExclusion(@Nullable Exclusion exclusion) {
        return new Standing(leadTimeWeeks, daysToPay, recoversVat, exclusion, selfCleaning);
    }

    public Standing withSelfCleaning(String selfCleaning) {
        return new Standing(leadTimeWeeks, daysToPay, recoversVat, exclusion, selfCleaning);
    }
}
