package org.bidweave.compare;

import org.bidweave.model.Organisation;
import org.bidweave.optimise.Effect;

/// Who of those that stay could lead, and how the bid then stands beside the one with the lead who left.
public record Successor(Organisation organisation, Effect since) {}
