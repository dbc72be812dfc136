package org.bidweave.ui.tender;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Lot;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.Texts;

/// What the lots ticked come to, and how much of it can be won.
record LotsSentence(Texts texts) {

    String of(Situation situation) {
        var lots = situation.lotsBid();
        if (lots.isEmpty()) {
            return situation.tender().lots().isEmpty() ? "" : texts.of("tender.lots.none-bid");
        }
        var most = situation.tender().lotLimits().bid();
        if (most != null && lots.size() > most) {
            return texts.of("tender.lots.too-many", lots.size(), most);
        }
        var unvalued = lots.stream().filter(lot -> lot.annualValue() == null).map(Lot::id).toList();
        return unvalued.isEmpty() ? worth(situation, values(lots))
                : texts.of("tender.lots.no-value", Words.lots(situation.tender(), unvalued));
    }

    /// "Bid for at most 3, win at most 2"
    String limits(LotLimits limits) {
        var bid = limits.bid();
        var award = limits.award();
        if (bid == null) {
            return award == null ? texts.of("tender.lots.no-limits") : texts.of("tender.lots.limit-won", award);
        }
        return award == null ? texts.of("tender.lots.limit-bid", bid) : texts.of("tender.lots.limits", bid, award);
    }

    private String worth(Situation situation, List<Money> largestFirst) {
        var all = Money.sum(largestFirst).toString();
        if (situation.tender().lots().size() == 1) {
            return texts.of("tender.lots.worth", all);
        }
        return situation.mostWinnable() == largestFirst.size()
                ? texts.of("tender.lots.worth-all", all)
                : texts.of("tender.lots.worth-some", all, Money.sum(largestFirst.subList(0, situation.mostWinnable())).toString());
    }

    private static List<Money> values(List<Lot> lots) {
        return lots.stream().map(Lot::annualValue).filter(Objects::nonNull).sorted(Comparator.<Money>naturalOrder().reversed()).toList();
    }
}
