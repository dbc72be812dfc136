package org.bidweave.check;

import java.util.List;
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

    static Gathered<Cell, Delivery> deliveries(Asked asked) {
        return new Gathered<>(asked.cells(), Part::deliveries, Delivery::cell);
    }

    static Gathered<AreaId, Present> present(Asked asked) {
        return new Gathered<>(asked.areas(), Part::present, Present::area);
    }
}
