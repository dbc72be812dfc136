package org.bidweave.check.fairness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.check.Given;
import org.bidweave.check.Participant;
import org.bidweave.model.Fraction;
import org.bidweave.model.LineId;
import org.bidweave.model.LineValue;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// What a partner does on one line of one lot, beside the whole of that line: money a year, and people (`null` where not entered).
record LineWork(
        Participant partner, Lot lot, LineId line, @Nullable Integer people, @Nullable Money received, @Nullable Money value, int volume) {

    private record Place(LotId lot, LineId line) {}

    /// The lines on which a partner works and about whose price it can be asked: the buyer's value or its own is entered.
    static List<LineWork> of(Given given, Participant partner) {
        var people = people(partner);
        return given.lotsBid().stream()
                .filter(lot -> partner.delivers(lot.id()))
                .flatMap(lot -> people.keySet().stream().filter(place -> place.lot().equals(lot.id()))
                        .map(place -> of(given, partner, lot, place.line(), people.get(place))))
                .filter(work -> !Objects.equals(work.people, 0) && (work.value != null || work.received != null))
                .toList();
    }

    private static LineWork of(Given given, Participant partner, Lot lot, LineId line, @Nullable Integer people) {
        var values = partner.member().lineValues().stream()
                .filter(value -> value.lot().equals(lot.id()) && value.line().equals(line)).map(LineValue::value).toList();
        return new LineWork(partner, lot, line, people, values.isEmpty() ? null : Money.sum(values), lot.lineValues().get(line),
                given.people(lot, line));
    }

    private static Map<Place, @Nullable Integer> people(Participant partner) {
        var people = new LinkedHashMap<Place, @Nullable Integer>();
        for (var allocation : partner.member().allocations()) {
            var place = new Place(allocation.lot(), allocation.line());
            var more = allocation.people();
            var before = people.containsKey(place) ? people.get(place) : Integer.valueOf(0);
            people.put(place, before == null || more == null ? null : Integer.valueOf(Math.addExact(before, more)));
        }
        return people;
    }

    /// What is missing for a comparison, as a sentence, or `null` where nothing is.
    @Nullable String missing(Given given) {
        var name = given.tender().lineName(line);
        if (value == null || value.isZero() || volume == 0) {
            return "The yearly value of " + name + " and the people to be served are not both entered.";
        }
        if (received == null) {
            return "What " + partner.name() + " receives for " + name + " is not entered.";
        }
        return people == null ? "How many people " + partner.name() + " serves on " + name + " is not entered." : null;
    }

    /// What the buyer pays for each person; nothing may be missing.
    Fraction price() {
        return Objects.requireNonNull(value).exact().dividedBy(Fraction.of(volume));
    }

    /// What the partner receives for each person it serves; nothing may be missing.
    Fraction ownPrice() {
        return Objects.requireNonNull(received).exact().dividedBy(served());
    }

    Fraction served() {
        return Fraction.of(Objects.requireNonNull(people));
    }
}
