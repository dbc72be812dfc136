package org.bidweave.model;

/// Whether somebody must hold the specialism, or somebody present in each place.
public enum SpecialismScope {
    ANY,
    EACH_AREA
}
