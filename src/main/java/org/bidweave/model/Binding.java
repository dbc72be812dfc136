package org.bidweave.model;

/// How a member that is relied on stands behind that: it does the work, guarantees it, or is liable with the rest.
public enum Binding {
    NONE,
    PERFORMS,
    GUARANTEES,
    JOINT_AND_SEVERAL
}
