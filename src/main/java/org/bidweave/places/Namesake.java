package org.bidweave.places;

/// One of several places with the same name: the district it may be in, and which of them that is.
record Namesake(UkPlace district, String which) {}
