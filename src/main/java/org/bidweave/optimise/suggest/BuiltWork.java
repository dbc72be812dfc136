package org.bidweave.optimise.suggest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.lots.StaffPool;
import org.bidweave.model.Allocation;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.LineValue;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.optimise.choice.Choice;

/// What one member of a choice puts where. What does not change stays as it was entered, as long as its staff suffice.
final class BuiltWork {

    private final Situation now;
    private final Posed posed;
    private final Choice choice;
    private final Option option;
    private final Map<Allocation, Long> people = new LinkedHashMap<>();
    private final Map<Allocation, Decimal> staff = new LinkedHashMap<>();

    BuiltWork(Situation now, Posed posed, Choice choice, int member) {
        this.now = now;
        this.posed = posed;
        this.choice = choice;
        option = posed.options().get(member);
        for (int i = 0; i < choice.people().size(); i++) {
            var work = posed.problem().work().get(i);
            if (posed.problem().worker(work) == member && choice.people().get(i) > 0) {
                var cell = posed.cells().get(work.cell());
                var where = new Allocation(cell.lot(), cell.line(), cell.area(), posed.pools().get(work.pool()), null, null);
                people.put(where, choice.people().get(i));
                staff.put(where, new Decimal(BigDecimal.valueOf(work.staff(choice.people().get(i))).movePointLeft(4)));
            }
        }
    }

    List<Allocation> allocations() {
        var kept = each(true);
        return fits(kept) ? kept : each(false);
    }

    private List<Allocation> each(boolean keeping) {
        var all = new ArrayList<>(option.member().allocations().stream().filter(had -> !now.isBid(had.lot())).toList());
        people.forEach((where, served) -> all.add(keeping && serves(before(where), served) ? before(where)
                : where.withPeople(Math.toIntExact(served)).withStaff(staff.get(where))));
        return all;
    }

    /// What it has there in the plan.
    private Allocation before(Allocation where) {
        return option.member().allocations().stream().filter(had -> had.withPeople(null).withStaff(null).equals(where)).findFirst().orElse(where);
    }

    private static boolean serves(Allocation before, long people) {
        var had = before.people();
        return had != null && had == people && before.staff() != null;
    }

    /// Whether no pool is promised beyond its size in lots that could be won together, nor too few staff for the people.
    private boolean fits(List<Allocation> allocations) {
        var member = option.member().withAllocations(allocations);
        boolean enough = allocations.stream().filter(a -> now.isBid(a.lot())).allMatch(a -> Objects.requireNonNullElse(a.staff(), Decimal.ZERO)
                .compareTo(staff.getOrDefault(a.withPeople(null).withStaff(null), Decimal.ZERO)) >= 0);
        return enough && StaffPool.of(new Participant(option.organisation(), member), now.lotIdsBid()).stream()
                .allMatch(pool -> pool.size() != null && pool.promisedTo(pool.worst(Math.max(1, now.mostWinnable()))).compareTo(pool.size()) <= 0);
    }

    /// By line where the buyer gives the lines values of their own: the price of the people, or what was agreed where that stays.
    List<LineValue> lineValues(Map<LotId, Money> shares) {
        var values = new ArrayList<>(option.member().lineValues().stream().filter(value -> !now.isBid(value.lot())).toList());
        for (var lot : posed.lots()) {
            if (!lot.lineValues().isEmpty()) {
                values.addAll(stays(lot.id(), shares) ? had(lot.id()) : priced(lot.id()));
            }
        }
        return values;
    }

    private boolean stays(LotId lot, Map<LotId, Money> shares) {
        return !had(lot).isEmpty() && Objects.equals(option.member().shares().get(lot), shares.get(lot));
    }

    private List<LineValue> had(LotId lot) {
        return option.member().lineValues().stream().filter(value -> value.lot().equals(lot)).toList();
    }

    private List<LineValue> priced(LotId lot) {
        var pence = new LinkedHashMap<LineId, Long>();
        for (int i = 0; i < choice.people().size(); i++) {
            var work = posed.problem().work().get(i);
            var cell = posed.cells().get(work.cell());
            if (cell.lot().equals(lot) && choice.people().get(i) > 0
                    && posed.options().get(posed.problem().worker(work)).equals(option)) {
                pence.merge(cell.line(), choice.people().get(i) * posed.problem().cells().get(work.cell()).price(), Long::sum);
            }
        }
        return pence.entrySet().stream().map(line -> new LineValue(lot, line.getKey(), Pence.money(line.getValue()))).toList();
    }
}
