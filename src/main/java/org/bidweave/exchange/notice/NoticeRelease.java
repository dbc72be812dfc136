package org.bidweave.exchange.notice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One notice as published: what is missing is null or empty, never guessed.
///
/// `cpvCodes` and `places` are those of the whole notice, its lots included; a lot carries its own as well. `noticeType` is
/// UK1 to UK17 where the publisher says so; `tags` are OCDS's coarser kinds. `notes` are sentences for the user.
public record NoticeRelease(
        Publisher publisher,
        @Nullable String ocid,
        @Nullable String releaseId,
        @Nullable String noticeType,
        List<String> tags,
        @Nullable String status,
        @Nullable String title,
        @Nullable String reference,
        @Nullable String description,
        @Nullable String furtherInformation,
        NoticeBuyer buyer,
        List<NoticeBuyer> otherBuyers,
        @Nullable NoticeValue value,
        NoticeDates dates,
        NoticeProcedure procedure,
        @Nullable LotLimit mostLotsBid,
        @Nullable LotLimit mostLotsAwarded,
        List<CpvCode> cpvCodes,
        List<NoticePlace> places,
        Suitability suitability,
        List<NoticeCriterion> criteria,
        List<AwardCriterion> awardCriteria,
        List<NoticeLot> lots,
        List<NoticeAward> awards,
        List<String> notes) {

    public NoticeRelease {
        tags = List.copyOf(tags);
        otherBuyers = List.copyOf(otherBuyers);
        cpvCodes = List.copyOf(cpvCodes);
        places = List.copyOf(places);
        criteria = List.copyOf(criteria);
        awardCriteria = List.copyOf(awardCriteria);
        lots = List.copyOf(lots);
        awards = List.copyOf(awards);
        notes = List.copyOf(notes);
    }

    /// The notes of the notice and of each lot, in that order.
    public List<String> allNotes() {
        return Stream.concat(notes.stream(), lots.stream().flatMap(lot -> lot.notes().stream())).toList();
    }

    /// "UK4 tender notice", or what OCDS’s tags tell: "notice (planning)".
    public String kind() {
        return NoticeTypes.name(this);
    }

    /// The criteria of the tender and of each lot, in that order.
    public List<NoticeCriterion> allCriteria() {
        return Stream.concat(criteria.stream(), lots.stream().flatMap(lot -> lot.criteria().stream())).toList();
    }
}
