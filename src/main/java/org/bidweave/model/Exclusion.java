package org.bidweave.model;

/// Whether a ground of exclusion has been declared.
public enum Exclusion {
    NONE,
    DISCRETIONARY,
    MANDATORY
}
