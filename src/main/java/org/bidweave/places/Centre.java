package org.bidweave.places;

/// The middle of a district in degrees, north and east positive.
public record Centre(double latitude, double longitude) {}
