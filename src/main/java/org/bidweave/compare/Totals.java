package org.bidweave.compare;

import java.util.List;
import org.bidweave.check.Participant;
import org.bidweave.check.fairness.FullCost;
import org.bidweave.coverage.WhoBenefits;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// What an alternative comes to as planned: how many take part, who keeps how much of the value, and what it costs a year (`null` where not entered;
/// `costUnknown` names whose cost is missing from `cost`).
public record Totals(
        int partners, int signed, WhoBenefits benefits, @Nullable Money price, Money fees, Fraction cost, Money keptByCosted, List<String> costUnknown) {

    public static Totals of(Side side) {
        var plan = side.plan();
        var members = plan.members();
        var deliverers = plan.deliverers();
        var costed = deliverers.stream().filter(who -> FullCost.of(who) != null).toList();
        return new Totals(members.size(), members.size() - side.signed().unsigned().size(), WhoBenefits.of(plan), side.alternative().price(),
                Money.sum(deliverers.stream().map(who -> who.fee(plan.lotIdsBid())).toList()),
                costed.stream().map(Totals::cost).reduce(Fraction.ZERO, Fraction::plus),
                Money.sum(costed.stream().map(who -> who.share(plan.lotIdsBid())).toList()),
                deliverers.stream().filter(who -> !costed.contains(who)).map(Participant::name).toList());
    }

    private static Fraction cost(Participant who) {
        var cost = FullCost.of(who);
        return cost == null ? Fraction.ZERO : cost;
    }

    /// What is left of the shares once the work is paid for; `null` where a cost is missing.
    public @Nullable Fraction left() {
        return costUnknown.isEmpty() ? keptByCosted.exact().minus(cost) : null;
    }
}
