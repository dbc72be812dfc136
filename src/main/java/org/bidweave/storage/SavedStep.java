package org.bidweave.storage;

import org.bidweave.model.Bid;

/// An edit by its name, with the bid to which undoing or redoing it leads.
public record SavedStep(String name, Bid bid) {}
