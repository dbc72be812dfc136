package org.bidweave.check.capacity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidweave.check.Delivery;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.ServiceLine;
import org.jspecify.annotations.Nullable;

/// What one member promises on one line in one place, `line` `null` where the tender does not list it.
record Load(Situation situation, Delivery delivery, @Nullable ServiceLine line) {

    static Load of(Situation situation, Delivery delivery) {
        return new Load(situation, delivery, situation.line(delivery.cell().line()));
    }

    /// "Wellbeing navigation in North", with the lot where there are several.
    String where() {
        var cell = delivery.cell();
        return situation.lineName(cell.line()) + " in " + situation.areaName(cell.area())
                + Words.inLots(situation.tender(), List.of(cell.lot()));
    }

    private record All(Map<OrganisationId, List<Load>> byMember) {}

    /// Every promise of more than nobody in the lots bid, by member.
    static Map<OrganisationId, List<Load>> byMember(Situation situation) {
        return situation.shared(All.class, all -> new All(all(all))).byMember();
    }

    private static Map<OrganisationId, List<Load>> all(Situation situation) {
        return situation.deliveries().entrySet().stream()
                .filter(entry -> situation.isBid(entry.getKey().lot()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(delivery -> !promisesNobody(delivery))
                .collect(Collectors.groupingBy(
                        delivery -> delivery.participant().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(delivery -> of(situation, delivery), Collectors.toList())));
    }

    static boolean promisesNobody(Delivery delivery) {
        var people = delivery.people();
        return people != null && people == 0;
    }

    @Nullable Decimal standard() {
        return line == null ? null : line.standard();
    }

    /// How many people its staff can serve there; `null` where staff or the standard are not entered.
    @Nullable Long canServe() {
        return delivery.serves();
    }

    /// What has to be entered before the promise can be judged, in words that say whose it is.
    Optional<String> missing(@Nullable Decimal caseload) {
        var name = Words.of(delivery.participant().name());
        if (delivery.staff() == null) {
            return Optional.of(name + " full-time staff on " + where());
        }
        if (delivery.people() == null) {
            return Optional.of(name + " number of people on " + where());
        }
        return caseload == null ? Optional.of("how many people a full-time worker can serve on " + where()) : Optional.empty();
    }
}
