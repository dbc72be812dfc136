package org.bidweave.check.capacity;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.Delivery;
import org.bidweave.check.Given;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.ServiceLine;
import org.jspecify.annotations.Nullable;

/// What one member promises on one line in one place, `line` `null` where the tender does not list it.
record Load(Given given, Delivery delivery, @Nullable ServiceLine line) {

    static Load of(Given given, Delivery delivery) {
        return new Load(given, delivery, given.line(delivery.cell().line()));
    }

    /// "Wellbeing navigation in North", with the lot where there are several.
    String where() {
        var cell = delivery.cell();
        return given.lineName(cell.line()) + " in " + given.areaName(cell.area())
                + Words.inLots(given.tender(), List.of(cell.lot()));
    }

    /// Every promise of more than nobody in the lots bid, by member; only of members that promise anything.
    static List<List<Load>> byMember(Situation situation) {
        var promised = situation.members().stream().map(situation::deliveries).filter(deliveries -> !deliveries.isEmpty()).toList();
        return situation.each(Load.class, promised, Load::ofMember).stream().filter(loads -> !loads.isEmpty()).toList();
    }

    private static List<Load> ofMember(Given given, List<Delivery> deliveries) {
        return deliveries.stream().filter(delivery -> given.isBid(delivery.cell().lot()) && !promisesNobody(delivery))
                .map(delivery -> of(given, delivery)).toList();
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

    private String whose() {
        return Words.of(delivery.participant().name());
    }

    /// What has to be entered before the promise can be judged, in words that say whose it is.
    Optional<String> missing(@Nullable Decimal caseload) {
        if (delivery.staff() == null) {
            return Optional.of(whose() + " full-time staff on " + where());
        }
        if (delivery.people() == null) {
            return Optional.of(whose() + " number of people on " + where());
        }
        return caseload == null ? Optional.of("how many people a full-time worker can serve on " + where()) : Optional.empty();
    }
}
