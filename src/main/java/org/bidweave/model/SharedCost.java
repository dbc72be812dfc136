package org.bidweave.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something bought or run together: what each would pay alone, and what it costs jointly.
public record SharedCost(String name, Map<OrganisationId, Money> separate, Money joint) {

    public SharedCost {
        name = name.strip();
        separate = Ordered.copy(separate);
        Require.notNegative(joint, "joint");
        separate.values().forEach(cost -> Require.notNegative(cost, "separate cost"));
    }

    public SharedCost withName(String name) {
        return new SharedCost(name, separate, joint);
    }

    public SharedCost withJoint(Money joint) {
        return new SharedCost(name, separate, joint);
    }

    /// What one of them would pay alone; `null` where that is not known.
    public SharedCost withSeparate(OrganisationId payer, @Nullable Money cost) {
        var changed = new LinkedHashMap<>(separate);
        if (cost == null) {
            changed.remove(payer);
        } else {
            changed.put(payer, cost);
        }
        return new SharedCost(name, changed, joint);
    }
}
