package org.bidweave.model;

/// When a cover must be in place. The Procurement Act 2023 does not let a buyer require it before award.
public enum NeededBy {
    SUBMISSION,
    AWARD,
    CONTRACT_START
}
