package org.bidweave.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.AreaId;
import org.bidweave.model.Fraction;
import org.jspecify.annotations.Nullable;

/// What one member brings, its turnover on the tender’s basis included (`null` where it is not known): kept from one value of the bid to the next while neither the member nor what is asked has changed.
record Part(Participant participant, @Nullable Fraction turnover, List<Delivery> deliveries, List<Present> present) {

    /// As it was before, where it is the same.
    static Part now(Participant participant, Asked asked, @Nullable Part before) {
        return before != null && before.participant.equals(participant) ? before : of(participant, asked);
    }

    private static Part of(Participant participant, Asked asked) {
        var present = participant.organisation().presence().stream()
                .map(held -> new Present(participant, held.level(), held.from(), held.area())).toList();
        return new Part(participant, asked.turnover(participant.organisation()), Delivery.of(participant, asked::standard), present);
    }

    static Map<Cell, List<Delivery>> deliveries(List<Part> parts) {
        var all = new LinkedHashMap<Cell, List<Delivery>>();
        parts.forEach(part -> part.deliveries.forEach(d -> all.computeIfAbsent(d.cell(), _ -> new ArrayList<>()).add(d)));
        return all;
    }

    static Map<AreaId, List<Present>> present(List<Part> parts) {
        var all = new HashMap<AreaId, List<Present>>();
        parts.forEach(part -> part.present.forEach(p -> all.computeIfAbsent(p.area(), _ -> new ArrayList<>()).add(p)));
        return all;
    }
}
