package org.bidweave.model;

/// Who must hold an accreditation.
public enum AccreditationScope {
    LEAD,
    ANY,
    EVERY,
    DELIVERING
}
