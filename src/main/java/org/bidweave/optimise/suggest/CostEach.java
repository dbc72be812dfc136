package org.bidweave.optimise.suggest;

import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.fairness.FullCost;
import org.bidweave.model.Fraction;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What the work for one person a year costs a partner in full. Known only of those of the plan, as costs are entered for a part in it.
final class CostEach {

    private CostEach() {}

    /// Of one of the plan; `null` where its costs or the people it serves are not entered.
    static @Nullable Fraction of(Participant planned) {
        var cost = FullCost.of(planned);
        long people = planned.member().allocations().stream().mapToLong(work -> Objects.requireNonNullElse(work.people(), 0)).sum();
        return cost == null || people == 0 ? null : cost.dividedBy(Fraction.of(people));
    }

    static boolean isKnown(Situation now, OrganisationId id) {
        return Stream.concat(now.members().stream(), now.unsigned().stream()).anyMatch(one -> one.id().equals(id) && of(one) != null);
    }
}
