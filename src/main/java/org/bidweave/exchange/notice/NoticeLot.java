package org.bidweave.exchange.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One lot as published; `label` is how the product names it ("Lot 3").
public record NoticeLot(
        @Nullable String id,
        String label,
        @Nullable String title,
        @Nullable String description,
        @Nullable String status,
        @Nullable NoticeValue value,
        @Nullable NoticePeriod contract,
        @Nullable String renewal,
        @Nullable String options,
        List<CpvCode> cpvCodes,
        List<NoticePlace> places,
        Suitability suitability,
        List<NoticeCriterion> criteria,
        List<AwardCriterion> awardCriteria,
        List<String> notes) {

    public NoticeLot {
        cpvCodes = List.copyOf(cpvCodes);
        places = List.copyOf(places);
        criteria = List.copyOf(criteria);
        awardCriteria = List.copyOf(awardCriteria);
        notes = List.copyOf(notes);
    }
}
