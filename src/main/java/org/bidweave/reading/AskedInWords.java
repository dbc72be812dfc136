package org.bidweave.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.reading.Asked.Counting;
import org.bidweave.reading.Asked.Threshold;
import org.jspecify.annotations.Nullable;

/// Says in plain English what a suggested row means.
final class AskedInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private AskedInWords() {}

    static String of(Asked asked, Tender tender) {
        return switch (asked) {
            case Threshold threshold -> threshold(threshold, tender);
            case Counting counting -> counting(counting);
            case Asked.Across across -> switch (across.scope()) {
                case PER_LOT -> "The turnover threshold is judged lot by lot";
                case AGG_WINNABLE -> "The turnover thresholds of lots won together are added up";
                case AGG_ALL_BID -> "The turnover thresholds of all lots bid for are added up";
            };
            case Asked.Cover cover -> insurance(cover.insurance());
            case Asked.Ratios ratios -> "%d of the 3 financial ratios must be met".formatted(ratios.needed());
            case Asked.References references -> references(references.references());
            case Asked.Accredited accredited -> accreditation(accredited.accreditation());
            case Asked.MostLots most -> limits(most.limits());
            case Asked.Dated dated -> switch (dated.which()) {
                case CLARIFICATION -> "Questions until ";
                case SUBMISSION -> "Submission by ";
                case AWARD -> "Award on ";
                case CONTRACT_START -> "The contract starts on ";
            } + day(dated.day()) + (dated.time() == null ? "" : ", " + dated.time());
            case Asked.PaidWithin paid -> "Invoices are paid within %s".formatted(counted(paid.days(), "day"));
            case Asked.LeadShare share -> "The lead must do at least %s itself".formatted(percent(share.least()));
        };
    }

    private static String threshold(Threshold threshold, Tender tender) {
        var figure = threshold.amount() != null ? " of " + threshold.amount()
                : threshold.multiple() != null ? " of " + times(threshold.multiple()) : " (enter the sum)";
        var kind = threshold.kind() == TurnoverKind.SPECIFIC ? " from work like this" : "";
        var lot = lot(threshold.lot(), tender);
        return (lot == null ? "A" : lot + ": a") + " turnover" + figure + kind + switch (threshold.basis()) {
            case LATEST -> ", in the latest year";
            case AVERAGE -> ", on average over %s".formatted(threshold.years() == 1 ? "the years" : "the last %d years".formatted(threshold.years()));
            case LOWEST -> ", in each of the last %d years".formatted(threshold.years());
        };
    }

    private static String times(Decimal multiple) {
        return multiple.equals(Decimal.ONE) ? "the yearly value"
                : multiple.equals(Decimal.of(2)) ? "twice the yearly value" : multiple + " times the yearly value";
    }

    private static @Nullable String lot(@Nullable LotId id, Tender tender) {
        return id == null ? null : tender.lots().stream().filter(lot -> lot.id().equals(id)).findFirst().map(LotMentions::called).orElseGet(id::called);
    }

    private static String counting(Counting counting) {
        return switch (counting.mode()) {
            case LEAD_ONLY -> "Only the lead’s turnover counts";
            case COMBINED -> "The partners’ turnover counts together";
            case COMBINED_LEAD_MIN -> "The partners’ turnover counts together, and the lead alone must reach %s of the threshold"
                    .formatted(counting.leadMinimum() == null ? "a part" : percent(counting.leadMinimum()));
            case EACH_PRO_RATA -> "Each partner’s turnover must reach its share of the threshold";
            case WEIGHTED -> "The partners’ turnover counts together, each weighted by its share";
            case EACH_FULL -> "Every partner’s own turnover must reach the threshold in full";
            case NOT_STATED -> "The buyer does not say whose turnover counts";
        };
    }

    private static String insurance(InsuranceRequirement insurance) {
        return "%s of %s, %s".formatted(name(insurance.type()), insurance.minimum(), switch (insurance.neededBy()) {
            case SUBMISSION -> "in place when the bid goes in";
            case AWARD -> "in place by the award";
            case CONTRACT_START -> "in place when the contract starts";
        }) + switch (insurance.holder()) {
            case CONTRACTING_PARTY -> "";
            case EVERY_DELIVERER -> ", held by everyone who delivers";
        };
    }

    static String name(InsuranceType type) {
        return switch (type) {
            case PUBLIC_LIABILITY -> "Public liability insurance";
            case EMPLOYERS_LIABILITY -> "Employers’ liability insurance";
            case PROFESSIONAL_INDEMNITY -> "Professional indemnity insurance";
            case PRODUCT_LIABILITY -> "Product liability insurance";
            case MEDICAL_MALPRACTICE -> "Medical malpractice insurance";
            case ABUSE_AND_SAFEGUARDING -> "Abuse and safeguarding cover";
            case CYBER -> "Cyber insurance";
            case TRUSTEE_INDEMNITY -> "Trustee indemnity insurance";
            case MOTOR -> "Motor insurance";
            case OTHER -> "Another insurance";
        };
    }

    private static String references(ReferencesRequirement references) {
        return counted(references.count(), "reference")
                + (references.years() == null ? "" : " from the last " + counted(references.years(), "year"))
                + (references.leastValue() == null ? "" : ", each worth at least " + references.leastValue());
    }

    private static String accreditation(AccreditationRequirement accreditation) {
        return accreditation.name() + switch (accreditation.scope()) {
            case LEAD -> ", held by the lead";
            case ANY -> ", held by any partner";
            case EVERY -> ", held by every partner";
            case DELIVERING -> ", held by whoever delivers " + accreditation.specialism();
        };
    }

    private static String limits(LotLimits limits) {
        var parts = new ArrayList<String>();
        if (limits.bid() != null) {
            parts.add("bid for at most " + counted(limits.bid(), "lot"));
        }
        if (limits.award() != null) {
            parts.add("win at most " + counted(limits.award(), "lot"));
        }
        return "One may " + String.join(" and ", List.copyOf(parts));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String percent(Decimal part) {
        return new Decimal(part.value().multiply(BigDecimal.valueOf(100))) + "%";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
