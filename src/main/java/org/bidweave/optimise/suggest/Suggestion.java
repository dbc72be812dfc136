package org.bidweave.optimise.suggest;

import java.util.List;
import org.bidweave.check.Assessment;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.Specialism;
import org.bidweave.optimise.Effect;
import org.bidweave.optimise.choice.Reached;

/// A consortium that is suggested. `bid` has it in place of the alternative on screen with everybody signed and all papers in, as it was
/// judged; `today` has it with the signatures and papers of today, ready to be an edit. `unmet` is what it cannot meet; `reached` says what
/// it comes to by each goal, and the bound.
public record Suggestion(
        Bid bid,
        Bid today,
        Organisation lead,
        List<Organisation> members,
        List<Organisation> joins,
        List<Organisation> leaves,
        List<Stops> stops,
        Assessment after,
        Effect effect,
        List<Demand> unmet,
        List<Reached> reached) {

    public Suggestion {
        members = List.copyOf(members);
        joins = List.copyOf(joins);
        leaves = List.copyOf(leaves);
        stops = List.copyOf(stops);
        unmet = List.copyOf(unmet);
        reached = List.copyOf(reached);
    }

    /// Specialisms that a member would not deliver, because it is not accredited for them.
    public record Stops(Organisation member, List<Specialism> specialisms) {

        public Stops {
            specialisms = List.copyOf(specialisms);
        }
    }

    /// Whether no other consortium is better, by the goals in their order.
    public boolean proven() {
        return reached.stream().allMatch(Reached::proven);
    }
}
