package org.bidweave.exchange.notice;

import org.jspecify.annotations.Nullable;

/// The dates of a notice. `contract` is the tender's own period, else the one that all lots share.
public record NoticeDates(
        @Nullable NoticeDate published,
        @Nullable NoticeDate clarification,
        @Nullable NoticeDate expressionOfInterest,
        @Nullable NoticeDate submission,
        @Nullable NoticeDate awardFrom,
        @Nullable NoticeDate awardBy,
        @Nullable NoticePeriod contract) {}
