package org.bidweave.exchange.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision already taken: who won, for how much and for how long.
public record NoticeAward(
        @Nullable String title,
        @Nullable String status,
        @Nullable NoticeDate date,
        @Nullable NoticeDate standstillEnd,
        @Nullable NoticeValue value,
        @Nullable NoticePeriod contract,
        List<String> suppliers,
        List<String> lots) {

    public NoticeAward {
        suppliers = List.copyOf(suppliers);
        lots = List.copyOf(lots);
    }
}
