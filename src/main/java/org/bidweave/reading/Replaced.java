package org.bidweave.reading;

import java.util.Objects;
import java.util.Optional;
import org.bidweave.model.Dates;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.reading.Asked.Dated.Which;
import org.jspecify.annotations.Nullable;

/// What the tender says otherwise where a row would go, and so would give way to it.
public final class Replaced {

    private Replaced() {}

    public static Optional<Asked> by(Asked asked, Tender tender) {
        return now(asked, tender).<Asked>map(now -> now).filter(now -> !now.equals(asked) && !asked.isIn(tender));
    }

    private static Optional<? extends Asked> now(Asked asked, Tender tender) {
        return switch (asked) {
            case Asked.Threshold threshold -> threshold(threshold, tender.turnover());
            case Asked.Counting _ -> Optional.of(tender.turnover()).filter(rule -> rule.mode() != TurnoverMode.NOT_STATED)
                    .map(rule -> new Asked.Counting(rule.mode(), rule.leadMinimum()));
            case Asked.Across _ -> Optional.of(tender.turnover().scope()).filter(scope -> scope != TurnoverScope.PER_LOT).map(Asked.Across::new);
            case Asked.Cover(var cover) -> tender.insurance().stream().filter(row -> row.type() == cover.type()).findFirst().map(Asked.Cover::new);
            case Asked.Ratios _ -> Optional.ofNullable(tender.ratioTest()).map(test -> new Asked.Ratios(test.needed()));
            case Asked.References _ -> Optional.ofNullable(tender.references()).map(Asked.References::new);
            case Asked.Accredited(var named) -> tender.accreditations().stream()
                    .filter(row -> row.name().equalsIgnoreCase(named.name())).findFirst().map(Asked.Accredited::new);
            case Asked.MostLots(var limits) -> Optional.of(tender.lotLimits()).filter(now -> otherwise(now, limits)).map(Asked.MostLots::new);
            case Asked.Dated(var which, var _) -> date(which, tender.dates());
            case Asked.PaidWithin _ -> Optional.ofNullable(tender.payment().days()).map(Asked.PaidWithin::new);
            case Asked.LeadShare _ -> Optional.ofNullable(tender.partnering().leadMinimum()).map(Asked.LeadShare::new);
        };
    }

    private static Optional<Asked> threshold(Asked.Threshold asked, TurnoverRule rule) {
        if (asked.multiple() != null && (rule.amount() != null || rule.multiple() != null)) {
            return Optional.of(counted(null, rule.amount(), rule.multiple(), rule));
        }
        var lot = asked.lot();
        var amount = lot == null ? rule.amount() : rule.lotAmounts().get(lot);
        var multiple = lot == null ? rule.multiple() : null;
        if (amount != null || multiple != null) {
            return Optional.of(counted(lot, amount, multiple, rule));
        }
        boolean countedAlike = asked.equals(counted(lot, asked.amount(), asked.multiple(), rule));
        return countedAlike ? Optional.empty() : another(rule);
    }

    /// All thresholds of a tender look at the same income and years of accounts: one that looks at others changes them all.
    private static Optional<Asked> another(TurnoverRule rule) {
        return rule.amount() != null || rule.multiple() != null ? Optional.of(counted(null, rule.amount(), rule.multiple(), rule))
                : rule.lotAmounts().entrySet().stream().findFirst().map(lot -> counted(lot.getKey(), lot.getValue(), null, rule));
    }

    private static Asked counted(@Nullable LotId lot, @Nullable Money amount, @Nullable Decimal multiple, TurnoverRule rule) {
        return new Asked.Threshold(lot, amount, multiple, rule.kind(), rule.basis(), rule.years());
    }

    private static boolean otherwise(LotLimits now, LotLimits asked) {
        return (now.bid() != null && asked.bid() != null && !Objects.equals(now.bid(), asked.bid()))
                || (now.award() != null && asked.award() != null && !Objects.equals(now.award(), asked.award()));
    }

    private static Optional<Asked> date(Which which, Dates dates) {
        var day = switch (which) {
            case CLARIFICATION -> dates.clarification();
            case SUBMISSION -> dates.submission();
            case AWARD -> dates.award();
            case CONTRACT_START -> dates.contractStart();
        };
        return Optional.ofNullable(day).map(it -> new Asked.Dated(which, it));
    }
}
