package org.bidweave.edit;

import org.bidweave.model.Bid;

/// A named edit in the history, with the bid on its other side: before it for the past, after it for the future.
public record Step(String name, Bid bid) {}
