package org.bidweave.model;

/// Who must hold a cover.
public enum InsuranceHolder {
    CONTRACTING_PARTY,
    EVERY_DELIVERER
}
