package org.bidweave.ui.notice;

import java.util.Locale;
import java.util.Map;
import org.bidweave.check.TenderSection;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Passage;

/// Under which heading a row stands, and in which section of the tender it is entered.
final class KindWords {

    /// Words that tell what a passage is about which was not understood.
    private static final Map<String, TenderSection> TELLING = Map.of(
            "turnover", TenderSection.TURNOVER, "ratio", TenderSection.TURNOVER, "insur", TenderSection.INSURANCE, "indemnity", TenderSection.INSURANCE,
            "reference", TenderSection.REFERENCES, "accredit", TenderSection.ACCREDITATIONS, "iso ", TenderSection.ACCREDITATIONS,
            "lots", TenderSection.LOTS, "invoice", TenderSection.PAYMENT, "sub-contract", TenderSection.PARTNERING);

    private KindWords() {}

    /// The key of the heading.
    static String key(Asked asked) {
        return "import.kind." + switch (asked) {
            case Asked.Threshold _ -> "THRESHOLD";
            case Asked.Counting _, Asked.Across _ -> "COUNTING";
            case Asked.Cover _ -> "COVER";
            case Asked.Ratios _ -> "RATIOS";
            case Asked.References _ -> "REFERENCES";
            case Asked.Accredited _ -> "ACCREDITED";
            case Asked.MostLots _ -> "MOST_LOTS";
            case Asked.Dated _ -> "DATED";
            case Asked.PaidWithin _ -> "PAID_WITHIN";
            case Asked.LeadShare _ -> "LEAD_SHARE";
        };
    }

    static TenderSection section(Asked asked) {
        return switch (asked) {
            case Asked.Threshold _, Asked.Counting _, Asked.Across _, Asked.Ratios _ -> TenderSection.TURNOVER;
            case Asked.Cover _ -> TenderSection.INSURANCE;
            case Asked.References _ -> TenderSection.REFERENCES;
            case Asked.Accredited _ -> TenderSection.ACCREDITATIONS;
            case Asked.MostLots _ -> TenderSection.LOTS;
            case Asked.Dated _ -> TenderSection.DATES;
            case Asked.PaidWithin _ -> TenderSection.PAYMENT;
            case Asked.LeadShare _ -> TenderSection.PARTNERING;
        };
    }

    /// Where what was not understood would be entered; the buyer's words themselves where that cannot be told.
    static TenderSection section(Passage passage) {
        var words = passage.words().toLowerCase(Locale.UK);
        return TELLING.entrySet().stream().filter(telling -> words.contains(telling.getKey())).map(Map.Entry::getValue).sorted().findFirst()
                .orElse(TenderSection.BUYERS_WORDS);
    }
}
