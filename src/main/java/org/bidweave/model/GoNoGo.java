package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether to go for the tender, and why (domain section 4). It is closed `on` a day, and only with an outcome and the reason
/// for the people served. `localProvider` says what the choice does to whoever serves them now.
public record GoNoGo(
        @Nullable Outcome outcome,
        String forPeople,
        String localProvider,
        String note,
        String by,
        @Nullable LocalDate on) {

    /// How a go/no-go can end.
    public enum Outcome {
        GO,
        GO_WITH_PARTNERS,
        DO_NOT_BID,
        SUPPORT_ANOTHER,
        CHALLENGE
    }

    public GoNoGo {
        forPeople = forPeople.strip();
        localProvider = localProvider.strip();
        note = note.strip();
        by = by.strip();
        if (on != null && (outcome == null || forPeople.isEmpty())) {
            throw new IllegalArgumentException(
                    "The go/no-go is closed without an outcome or without the reason for the people served; it needs both.");
        }
    }

    public static final GoNoGo EMPTY = new GoNoGo(null, "", "", "", "", null);

    public boolean closed() {
        return on != null;
    }

    public GoNoGo withOutcome(@Nullable Outcome outcome) {
        return new GoNoGo(outcome, forPeople, localProvider, note, by, on);
    }

    public GoNoGo withForPeople(String forPeople) {
        return new GoNoGo(outcome, forPeople, localProvider, note, by, on);
    }

    public GoNoGo withLocalProvider(String localProvider) {
        return new GoNoGo(outcome, forPeople, localProvider, note, by, on);
    }

    public GoNoGo withNote(String note) {
        return new GoNoGo(outcome, forPeople, localProvider, note, by, on);
    }

    public GoNoGo withBy(String by) {
        return new GoNoGo(outcome, forPeople, localProvider, note, by, on);
    }

    public GoNoGo withOn(@Nullable LocalDate on) {
        return new GoNoGo(outcome, forPeople, localProvider, note, by, on);
    }
}
