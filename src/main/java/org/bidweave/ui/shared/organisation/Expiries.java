package org.bidweave.ui.shared.organisation;

import java.time.LocalDate;
import org.bidweave.check.Words;
import org.bidweave.profile.Expiry;
import org.bidweave.ui.shared.State;
import org.jspecify.annotations.Nullable;

/// How papers that run out are shown: in words, and in the state of those that have run out, or are about to.
public record Expiries(LocalDate today) {

    public String words(@Nullable LocalDate last) {
        return Words.sentence(Expiry.of(last, today).words());
    }

    public State state(@Nullable LocalDate last) {
        return switch (Expiry.of(last, today).standing()) {
            case EXPIRED -> State.GAP;
            case SOON -> State.RISK;
            case UNKNOWN, RUNS -> State.NONE;
        };
    }
}
