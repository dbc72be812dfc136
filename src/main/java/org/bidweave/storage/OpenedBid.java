package org.bidweave.storage;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.model.Bid;

/// A bid as it was left. `past` runs from the oldest step to the one undone first, each with the bid before it; `future` starts with
/// the step redone first, each with the bid after it.
public record OpenedBid(Bid bid, List<SavedStep> past, List<SavedStep> future) {

    public OpenedBid {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /// The bid now and at every step.
    Stream<Bid> values() {
        return Stream.concat(Stream.of(bid), Stream.concat(past.stream(), future.stream()).map(SavedStep::bid));
    }
}
