package org.bidweave.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.RatioTest;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearBasis;
import org.jspecify.annotations.Nullable;

/// One thing that a buyer asks, as a row of the tender.
public sealed interface Asked {

    /// The tender with this row; a row of the same kind gives way to it.
    Tender addTo(Tender tender);

    /// The tender with exactly this row, as the user entered it.
    default Tender setIn(Tender tender) {
        return addTo(tender);
    }

    /// Whether the tender already says so.
    default boolean isIn(Tender tender) {
        return addTo(tender).equals(tender);
    }

    /// Whether nothing must be entered before it can be taken over.
    default boolean isComplete() {
        return true;
    }

    /// What the row means, as a sentence without its stop: "A turnover of £500,000, in each of the last 2 years".
    default String inWords(Tender tender) {
        return AskedInWords.of(this, tender);
    }

    /// Tells it from other rows, in every version of the program.
    default String key() {
        return toString();
    }

    /// The turnover threshold, of one lot or (`null`) of all: an amount or a multiple of the yearly value. Without either where the
    /// figure could not be taken over.
    record Threshold(
            @Nullable LotId lot, @Nullable Money amount, @Nullable Decimal multiple, TurnoverKind kind, YearBasis basis, int years)
            implements Asked {

        /// A threshold without its figure has nothing that the tender could say already.
        @Override
        public boolean isIn(Tender tender) {
            return isComplete() && Asked.super.isIn(tender);
        }

        @Override
        public boolean isComplete() {
            return amount != null || multiple != null;
        }

        @Override
        public Tender addTo(Tender tender) {
            var rule = tender.turnover().withKind(kind).withBasis(basis).withYears(years);
            if (multiple != null) {
                return tender.withTurnover(rule.withAmount(null).withMultiple(multiple));
            }
            if (amount == null) {
                return tender.withTurnover(rule);
            }
            if (lot == null) {
                return tender.withTurnover(rule.withMultiple(null).withAmount(amount));
            }
            var amounts = new LinkedHashMap<>(rule.lotAmounts());
            amounts.put(lot, amount);
            return tender.withTurnover(rule.withLotAmounts(amounts));
        }
    }

    /// Whose turnover counts; `leadMinimum` is the part of the threshold that the lead alone must reach (0.5 is half).
    record Counting(TurnoverMode mode, @Nullable Decimal leadMinimum) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withTurnover(tender.turnover().withMode(mode).withLeadMinimum(leadMinimum));
        }
    }

    /// Whether the threshold is judged lot by lot or for several lots together.
    record Across(TurnoverScope scope) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withTurnover(tender.turnover().withScope(scope));
        }
    }

    record Cover(InsuranceRequirement insurance) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withInsurance(replaced(tender.insurance(), row -> row.type() == insurance.type(), insurance));
        }
    }

    /// Of the three financial ratios so many must be met.
    record Ratios(int needed) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withRatioTest(new RatioTest(needed));
        }
    }

    record References(ReferencesRequirement references) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withReferences(references);
        }
    }

    record Accredited(AccreditationRequirement accreditation) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withAccreditations(replaced(
                    tender.accreditations(), row -> row.name().equalsIgnoreCase(accreditation.name()), accreditation));
        }
    }

    /// Only the limits that are said.
    record MostLots(LotLimits limits) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            var now = tender.lotLimits();
            return tender.withLotLimits(new LotLimits(
                    limits.bid() == null ? now.bid() : limits.bid(), limits.award() == null ? now.award() : limits.award()));
        }
    }

    /// `time` is the time of day beside a submission, where the words give one.
    record Dated(Which which, LocalDate day, @Nullable LocalTime time) implements Asked {

        /// The days of a procurement that buyers put into words.
        public enum Which { CLARIFICATION, SUBMISSION, AWARD, CONTRACT_START }

        @Override
        public Tender addTo(Tender tender) {
            return tender.withDates(switch (which) {
                case CLARIFICATION -> tender.dates().withClarification(day);
                case SUBMISSION -> tender.dates().withSubmission(day).withSubmissionTime(timeIn(tender));
                case AWARD -> tender.dates().withAward(day);
                case CONTRACT_START -> tender.dates().withContractStart(day);
            });
        }

        @Override
        public Tender setIn(Tender tender) {
            var set = addTo(tender);
            return which == Which.SUBMISSION ? set.withDates(set.dates().withSubmissionTime(time)) : set;
        }

        /// Without the time: bids from before it was read know the row by its day.
        @Override
        public String key() {
            return "Dated[which=" + which + ", day=" + day + "]";
        }

        /// The time of another day says nothing of this one.
        public @Nullable LocalTime timeIn(Tender tender) {
            return time == null && day.equals(tender.dates().submission()) ? tender.dates().submissionTime() : time;
        }
    }

    /// Days to pay an invoice.
    record PaidWithin(int days) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withPayment(tender.payment().withDays(days));
        }
    }

    /// The part of the value that the lead must deliver itself (0.4 is 40%).
    record LeadShare(Decimal least) implements Asked {

        @Override
        public Tender addTo(Tender tender) {
            return tender.withPartnering(tender.partnering().withLeadMinimum(least));
        }
    }

    private static <T> List<T> replaced(List<T> rows, Predicate<T> same, T row) {
        var all = new ArrayList<>(rows);
        var first = rows.stream().filter(same).findFirst().map(rows::indexOf).orElse(rows.size());
        all.removeIf(same);
        all.add(first, row);
        return all;
    }
}
