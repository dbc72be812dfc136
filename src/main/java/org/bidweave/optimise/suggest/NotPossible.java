package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;

/// What stands in the way where not everything can be met: demands that nobody in the pool can meet whoever else is chosen, and else the
/// smallest set of demands of which not all can be met together. `complete` is false where the search was stopped.
public record NotPossible(List<Demand> nobody, List<Demand> conflict, boolean complete) {

    public NotPossible {
        nobody = List.copyOf(nobody);
        conflict = List.copyOf(conflict);
    }

    /// What was taken for granted of those who could serve the people named: "Counselling is given only to whoever is known to deliver it, or does it
    /// today." Empty where no service among them is called after a specialism.
    public Optional<String> granted(Situation now) {
        var services = Stream.concat(nobody.stream(), conflict.stream()).map(demand -> demand.about().line()).flatMap(Stream::ofNullable).distinct()
                .filter(line -> !Ability.specialisms(now, line).isEmpty()).map(now::lineName).distinct().toList();
        return services.isEmpty() ? Optional.empty()
                : Optional.of(Words.list(services) + (services.size() == 1 ? " is" : " are") + " given only to whoever is known to deliver "
                        + (services.size() == 1 ? "it, or does it today." : "them, or does them today."));
    }

    public boolean nothing() {
        return nobody.isEmpty() && conflict.isEmpty();
    }
}
