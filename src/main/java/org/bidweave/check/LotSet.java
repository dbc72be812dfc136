package org.bidweave.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// Lots that could be won together. Built up lot by lot, as there may be thousands of combinations: each knows the one it extends.
public final class LotSet {

    static final LotSet NONE = new LotSet(Optional.empty(), List.of(), List.of(), Money.ZERO);

    private final Optional<LotSet> rest;
    private final List<Lot> lots;
    private final List<LotId> ids;
    private final @Nullable Money value;
    private final int hash;

    private LotSet(Optional<LotSet> rest, List<Lot> lots, List<LotId> ids, @Nullable Money value) {
        this.rest = rest;
        this.lots = lots;
        this.ids = ids;
        this.value = value;
        hash = ids.hashCode();
    }

    public static LotSet of(List<Lot> lots) {
        var set = NONE;
        for (var lot : lots) {
            set = set.with(lot);
        }
        return set;
    }

    LotSet with(Lot lot) {
        var annual = lot.annualValue();
        return new LotSet(Optional.of(this), added(lots, lot), added(ids, lot.id()), value == null || annual == null ? null : value.plus(annual));
    }

    private static <T> List<T> added(List<T> list, T item) {
        var all = new ArrayList<T>(list.size() + 1);
        all.addAll(list);
        all.add(item);
        return List.copyOf(all);
    }

    /// The same without its last lot; empty where it has none.
    Optional<LotSet> rest() {
        return rest;
    }

    public List<Lot> lots() {
        return lots;
    }

    public List<LotId> ids() {
        return ids;
    }

    /// Their yearly value, `null` where one of them has none entered.
    public @Nullable Money value() {
        return value;
    }

    public int size() {
        return lots.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof LotSet set && hash == set.hash && ids.equals(set.ids));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return ids.toString();
    }
}
