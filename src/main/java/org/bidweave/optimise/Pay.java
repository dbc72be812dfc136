package org.bidweave.optimise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.Situation;
import org.bidweave.check.Turnover;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
import org.bidweave.model.Fraction;
import org.bidweave.model.LineId;
import org.bidweave.model.LineValue;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.model.Volume;

/// What a candidate is paid in a trial: the lot's unit price for the people it takes on, or a twentieth of the lot where it only
/// brings what is missing; never more than the exposure rule lets pass. Open value pays first; where a lot has none, the lead gives it up.
final class Pay {

    private static final Fraction ONLY_PRESENT = Fraction.ONE.dividedBy(Fraction.of(20));

    private final Situation now;
    private final List<Allocation> work;
    private final Map<LotId, Money> shares = new LinkedHashMap<>();

    Pay(Situation now, Organisation candidate, List<Allocation> work, List<LotId> missing) {
        this.now = now;
        this.work = work;
        var turnover = Turnover.of(candidate, now.tender().turnover());
        var most = turnover == null ? null : turnover.times(now.limits().exposureHigh().exact());
        for (var lot : now.lotsBid()) {
            var worth = worth(lot, missing.contains(lot.id())).min(available(lot.id()).exact());
            var capped = most == null ? worth : worth.min(most.minus(paid().exact()));
            var pounds = Money.of(capped.floor());
            if (pounds.isPositive()) {
                shares.put(lot.id(), pounds);
            }
        }
    }

    Map<LotId, Money> shares() {
        return shares;
    }

    /// By line where the buyer gives the lines values of their own.
    List<LineValue> lineValues() {
        return shares.entrySet().stream()
                .filter(share -> !now.tender().lot(share.getKey()).lineValues().isEmpty())
                .flatMap(share -> work.stream().filter(a -> a.lot().equals(share.getKey())).map(Allocation::line).distinct().limit(1)
                        .map(line -> new LineValue(share.getKey(), line, share.getValue())))
                .toList();
    }

    Alternative takenFrom(Alternative alternative) {
        var open = new LinkedHashMap<>(alternative.unallocated());
        shares.forEach((lot, share) -> open.computeIfPresent(lot, (_, value) -> value.minus(share)));
        open.values().removeIf(Money::isZero);
        return alternative.withUnallocated(open).withMembers(alternative.members().stream().map(this::givenUp).toList());
    }

    private Member givenUp(Member member) {
        if (member.role() != Role.LEAD) {
            return member;
        }
        var kept = new LinkedHashMap<>(member.shares());
        shares.forEach((lot, share) -> {
            if (!isOpen(lot)) {
                kept.computeIfPresent(lot, (_, had) -> had.minus(share));
            }
        });
        return member.withShares(kept);
    }

    private Fraction worth(Lot lot, boolean bringsWhatIsMissing) {
        var forPeople = Fraction.ZERO;
        for (var line : served(lot).entrySet()) {
            forPeople = forPeople.plus(price(lot, line.getKey()).times(Fraction.of(line.getValue())));
        }
        var value = lot.annualValue();
        return forPeople.signum() > 0 || !bringsWhatIsMissing || value == null ? forPeople : value.exact().times(ONLY_PRESENT);
    }

    /// How many people it takes on in the lot, by line.
    private Map<LineId, Long> served(Lot lot) {
        var served = new LinkedHashMap<LineId, Long>();
        for (var allocation : work) {
            var people = allocation.people();
            if (people != null && allocation.lot().equals(lot.id())) {
                served.merge(allocation.line(), people.longValue(), Long::sum);
            }
        }
        return served;
    }

    /// Pounds for each person: of the line where it has a value of its own, else of the lot.
    private static Fraction price(Lot lot, LineId line) {
        var ofLine = lot.lineValues().get(line);
        var value = ofLine == null ? lot.annualValue() : ofLine;
        var people = lot.volumes().stream().filter(v -> ofLine == null || v.line().equals(line)).mapToLong(Volume::people).sum();
        return value == null || people == 0 ? Fraction.ZERO : value.exact().dividedBy(Fraction.of(people));
    }

    private boolean isOpen(LotId lot) {
        return now.alternative().unallocated().getOrDefault(lot, Money.ZERO).isPositive();
    }

    private Money available(LotId lot) {
        return isOpen(lot)
                ? now.alternative().unallocated().getOrDefault(lot, Money.ZERO)
                : now.lead().map(lead -> lead.share(lot)).orElse(Money.ZERO);
    }

    private Money paid() {
        return Money.sum(shares.values());
    }
}
