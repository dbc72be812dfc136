package org.bidweave.exchange.notice;

import java.util.List;
import org.bidweave.model.Area;
import org.bidweave.model.BidId;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;
import org.bidweave.places.UkPlaces;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Passage;
import org.bidweave.reading.Reading;
import org.bidweave.reading.Suggestion;
import org.jspecify.annotations.Nullable;

/// What a notice suggests for the tender, as it is printed: its places by name and code, and each row in plain English, with its values and the
/// words it came from.
record NoticeReading(List<Area> areas, List<Row> suggestions, List<Words> notUnderstood) {

    /// `kind` names the row and its `values`; `doubts` say what to look at before it is taken over.
    record Row(String kind, String sentence, Object values, List<String> doubts, List<Words> words) {}

    /// Words of the notice: the characters of the text under this heading from `start` up to, not including, `end`.
    record Words(String heading, @Nullable LotId lot, int start, int end, String text) {

        static Words of(Passage passage) {
            return new Words(passage.text().heading(), passage.text().lot(), passage.start(), passage.end(), passage.words());
        }
    }

    static NoticeReading of(NoticeRelease notice, UkPlaces places) {
        var tender = NoticeBid.of(notice, new BidId("notice"), places).bid().tender();
        var reading = Reading.of(tender);
        return new NoticeReading(
                tender.areas(),
                reading.suggestions().stream().map(suggestion -> row(suggestion, tender)).toList(),
                reading.notUnderstood().stream().map(Words::of).toList());
    }

    private static Row row(Suggestion suggestion, Tender tender) {
        var asked = suggestion.asked();
        var kind = switch (asked) {
            case Asked.Threshold _ -> "turnover";
            case Asked.Counting _ -> "turnoverCounted";
            case Asked.Across _ -> "turnoverAcrossLots";
            case Asked.Cover _ -> "insurance";
            case Asked.Ratios _ -> "ratios";
            case Asked.References _ -> "references";
            case Asked.Accredited _ -> "accreditation";
            case Asked.MostLots _ -> "lotLimits";
            case Asked.Dated _ -> "date";
            case Asked.PaidWithin _ -> "payment";
            case Asked.LeadShare _ -> "leadShare";
        };
        return new Row(kind, asked.inWords(tender), values(asked), suggestion.doubts(), suggestion.from().stream().map(Words::of).toList());
    }

    private static Object values(Asked asked) {
        return switch (asked) {
            case Asked.Cover cover -> cover.insurance();
            case Asked.References references -> references.references();
            case Asked.Accredited accredited -> accredited.accreditation();
            case Asked.MostLots most -> most.limits();
            case Asked.Threshold _, Asked.Counting _, Asked.Across _, Asked.Ratios _, Asked.Dated _, Asked.PaidWithin _, Asked.LeadShare _ -> asked;
        };
    }
}
