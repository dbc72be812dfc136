package org.bidweave.exchange.notice;

import org.jspecify.annotations.Nullable;

/// A code of the Common Procurement Vocabulary, with the publisher's label where it gives one.
public record CpvCode(String code, @Nullable String label) {}
