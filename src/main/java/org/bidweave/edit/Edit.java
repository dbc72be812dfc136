package org.bidweave.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;

/// One user action: its name, as undo will call it ("Lantern’s share"), and what it makes of the bid.
public record Edit(String name, UnaryOperator<Bid> change) {

    /// Several edits, one after another, as one user action: a pasted block, a new row with its first text.
    public static Edit together(String name, List<Edit> parts) {
        return new Edit(name, bid -> {
            var changed = bid;
            for (var part : parts) {
                changed = part.change().apply(changed);
            }
            return changed;
        });
    }
}
