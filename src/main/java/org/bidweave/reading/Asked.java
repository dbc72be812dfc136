package org.bidweave.reading;

import java.time.LocalDate;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.YearBasis;
import org.jspecify.annotations.Nullable;

/// One thing that a buyer asks, as a row of the tender.
public sealed interface Asked {

    /// The turnover threshold, of one lot or (`null`) of all: an amount or a multiple of the yearly value.
    record Threshold(
            @Nullable LotId lot, @Nullable Money amount, @Nullable Decimal multiple, TurnoverKind kind, YearBasis basis, int years)
            implements Asked {}

    /// Whose turnover counts; `leadMinimum` is the part of the threshold that the lead alone must reach (0.5 is half).
    record Counting(TurnoverMode mode, @Nullable Decimal leadMinimum) implements Asked {}

    record Cover(InsuranceRequirement insurance) implements Asked {}

    /// Of the three financial ratios so many must be met.
    record Ratios(int needed) implements Asked {}

    record References(ReferencesRequirement references) implements Asked {}

    record Accredited(AccreditationRequirement accreditation) implements Asked {}

    record MostLots(LotLimits limits) implements Asked {}

    record Dated(Which which, LocalDate day) implements Asked {

        /// The days of a procurement that buyers put into words.
        public enum Which { CLARIFICATION, SUBMISSION, AWARD, CONTRACT_START }
    }

    /// Days to pay an invoice.
    record PaidWithin(int days) implements Asked {}

    /// The part of the value that the lead must deliver itself (0.4 is 40%).
    record LeadShare(Decimal least) implements Asked {}
}
