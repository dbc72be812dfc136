package org.bidweave.allocation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.OrganisationId;

/// What the partners of a plan are called where space is short, in the plan's order: the whole name where two would be called alike.
public final class ShortNames {

    private ShortNames() {}

    public static Map<OrganisationId, String> of(Situation plan) {
        var alike = plan.members().stream().collect(Collectors.groupingBy(member -> member.organisation().shortName(), Collectors.counting()));
        var names = new LinkedHashMap<OrganisationId, String>();
        plan.members().forEach(member -> names.put(member.id(), name(member, alike)));
        return names;
    }

    private static String name(Participant member, Map<String, Long> alike) {
        var name = member.organisation().shortName();
        return alike.getOrDefault(name, 0L) > 1 ? member.name() : name;
    }
}
