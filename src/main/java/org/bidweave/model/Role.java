package org.bidweave.model;

/// What a member is to the bid.
public enum Role {
    LEAD,
    MEMBER,
    SUBCONTRACTOR,
    GUARANTOR,
    SUPPORTER,
    RESERVE;

    /// Supporters and reserves take no part in any rule.
    public boolean takesPart() {
        return this != SUPPORTER && this != RESERVE;
    }
}
