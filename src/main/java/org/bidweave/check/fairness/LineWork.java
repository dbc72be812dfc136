package org.bidweave.check.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.Allocation;
import org.bidweave.model.Fraction;
import org.bidweave.model.LineId;
import org.bidweave.model.LineValue;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;
import org.bidweave.model.ServiceLine;
import org.jspecify.annotations.Nullable;

/// One line of one lot: what the buyer pays for it, for how many people, and what members receive of it.
record LineWork(Lot lot, LineId line, @Nullable Money value, int volume) {

    static List<LineWork> of(Situation situation, Lot lot) {
        var people = new HashMap<LineId, Integer>();
        lot.volumes().forEach(volume -> people.merge(volume.line(), volume.people(), Integer::sum));
        return situation.tender().lines().stream().map(ServiceLine::id)
                .map(line -> new LineWork(lot, line, lot.lineValues().get(line), people.getOrDefault(line, 0)))
                .toList();
    }

    /// Whether a price can be asked about: the member works on the line, and the buyer's value or its own is entered.
    boolean concerns(Participant member) {
        return (value != null || received(member) != null) && allocations(member).stream().anyMatch(a -> !Objects.equals(a.people(), 0));
    }

    /// What is missing for a comparison, as a sentence, or `null` where nothing is.
    @Nullable String missing(Situation situation, Participant member) {
        var name = situation.tender().lineName(line);
        if (value == null || value.isZero() || volume == 0) {
            return "The yearly value of " + name + " and the people to be served are not both entered.";
        }
        if (received(member) == null) {
            return "What " + member.name() + " receives for " + name + " is not entered.";
        }
        return allocations(member).stream().anyMatch(a -> a.people() == null)
                ? "How many people " + member.name() + " serves on " + name + " is not entered."
                : null;
    }

    /// What the buyer pays for each person.
    @Nullable Fraction price() {
        return value == null || volume == 0 ? null : value.exact().dividedBy(Fraction.of(volume));
    }

    /// What a member receives for each person it serves.
    @Nullable Fraction priceOf(Participant member) {
        var received = received(member);
        int people = people(member);
        return received == null || people == 0 ? null : received.exact().dividedBy(Fraction.of(people));
    }

    int people(Participant member) {
        return allocations(member).stream().mapToInt(a -> Objects.requireNonNullElse(a.people(), 0)).reduce(0, Math::addExact);
    }

    private @Nullable Money received(Participant member) {
        var values = member.member().lineValues().stream()
                .filter(value -> value.lot().equals(lot.id()) && value.line().equals(line)).map(LineValue::value).toList();
        return values.isEmpty() ? null : Money.sum(values);
    }

    private List<Allocation> allocations(Participant member) {
        return member.member().allocations().stream().filter(a -> a.lot().equals(lot.id()) && a.line().equals(line)).toList();
    }
}
