package org.bidweave.exchange.notice;

import org.jspecify.annotations.Nullable;

/// Whether the buyer calls the contract suitable for small firms and for charities; null where it does not say.
public record Suitability(@Nullable Boolean sme, @Nullable Boolean vcse) {}
