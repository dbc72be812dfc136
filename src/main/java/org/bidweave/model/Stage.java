package org.bidweave.model;

/// How far a partner has come, from a name on a list to a contract.
public enum Stage {
    IDENTIFIED,
    CONTACTED,
    EOI,
    DD_PASSED,
    MOU_SIGNED,
    CONTRACTED,
    DECLINED,
    REPLACED;

    public boolean gone() {
        return this == DECLINED || this == REPLACED;
    }

    public boolean signed() {
        return this == MOU_SIGNED || this == CONTRACTED;
    }
}
