package org.bidweave.exchange.notice;

import org.jspecify.annotations.Nullable;

/// A contract's time: dates where given, the latest end with every extension, and a length in months or, as published, in days.
public record NoticePeriod(
        @Nullable NoticeDate start,
        @Nullable NoticeDate end,
        @Nullable NoticeDate latestEnd,
        @Nullable Integer months,
        @Nullable Integer days) {}
