package org.bidweave.model;

import java.util.Map;

/// Something bought or run together: what each would pay alone, and what it costs jointly.
public record SharedCost(String name, Map<OrganisationId, Money> separate, Money joint) {

    public SharedCost {
        name = name.strip();
        separate = Ordered.copy(separate);
        Require.notNegative(joint, "joint");
        separate.values().forEach(cost -> Require.notNegative(cost, "separate cost"));
    }
}
