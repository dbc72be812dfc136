package org.bidweave.optimise;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.bidweave.model.OrganisationId;

/// A pool of which a member promised more full-time staff than it has, in the lots that could be won together and would take most: by how much.
record Overpromise(OrganisationId member, String pool, List<LotId> lots, Decimal excess) {

    static List<Overpromise> in(Situation now) {
        return now.members().stream()
                .flatMap(member -> member.organisation().staffPools().entrySet().stream()
                        .flatMap(pool -> of(now, member, pool.getKey(), pool.getValue()).stream()))
                .toList();
    }

    private static Optional<Overpromise> of(Situation now, Participant member, String pool, Decimal size) {
        var byLot = new LinkedHashMap<LotId, Decimal>();
        member.member().allocations().stream().filter(a -> a.pool().equals(pool) && now.isBid(a.lot()))
                .forEach(a -> byLot.merge(a.lot(), Relief.staffOf(a), Decimal::plus));
        var worst = byLot.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(now.mostWinnable()).toList();
        var excess = new Decimal(worst.stream().map(Map.Entry::getValue).reduce(Decimal.ZERO, Decimal::plus).value()
                .subtract(size.value()));
        return excess.value().signum() <= 0 ? Optional.empty()
                : Optional.of(new Overpromise(member.id(), pool, worst.stream().map(Map.Entry::getKey).toList(), excess));
    }
}
