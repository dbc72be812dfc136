package org.bidweave.edit;

import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;

/// One user action: its name, as undo will call it ("Lantern’s share"), and what it makes of the bid.
public record Edit(String name, UnaryOperator<Bid> change) {}
