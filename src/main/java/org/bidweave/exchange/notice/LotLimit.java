package org.bidweave.exchange.notice;

import org.jspecify.annotations.Nullable;

/// How many lots one supplier may bid for or win; `most` is null where the buyer says there is no limit.
public record LotLimit(@Nullable Integer most) {}
