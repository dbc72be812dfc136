package org.bidweave.exchange.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the buyer runs the procurement; null where the notice is silent. `legalBasis` is the law's own number (2023/54, 32014L0024).
public record NoticeProcedure(
        @Nullable String name,
        @Nullable String method,
        @Nullable String features,
        @Nullable String legalBasis,
        @Nullable Boolean lightTouch,
        @Nullable Boolean aboveThreshold,
        @Nullable Boolean framework,
        List<String> reservedFor) {

    public NoticeProcedure {
        reservedFor = List.copyOf(reservedFor);
    }
}
