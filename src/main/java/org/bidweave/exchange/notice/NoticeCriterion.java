package org.bidweave.exchange.notice;

import org.jspecify.annotations.Nullable;

/// A selection criterion in the buyer's own words; `type` is economic, technical or suitability, `where` "Tender" or the lot's label.
public record NoticeCriterion(
        String where, @Nullable String type, @Nullable String name, @Nullable String description, @Nullable String minimum) {}
