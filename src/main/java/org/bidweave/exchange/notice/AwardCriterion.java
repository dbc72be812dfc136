package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What the buyer scores. `weight` is a number where one is certain; `weightAsWritten` keeps the buyer's own form of it.
public record AwardCriterion(
        String where,
        @Nullable String type,
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal weight,
        @Nullable String weightAsWritten) {}
