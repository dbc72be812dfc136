package org.bidweave.model;

/// Whether the published values include VAT.
public enum VatBasis {
    EXCLUDING,
    INCLUDING,
    NOT_STATED
}
