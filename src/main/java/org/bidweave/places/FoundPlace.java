package org.bidweave.places;

/// A place that a search found, and the name it was found by.
public record FoundPlace(UkPlace place, String by) {}
