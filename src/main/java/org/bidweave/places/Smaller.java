package org.bidweave.places;

/// A place that lies in a district and has no code of its own now; `until` is the month in which it ended as a district, or empty.
record Smaller(String name, UkPlace district, String until) {}
