package org.bidweave.model;

/// The legal form of an organisation.
public enum LegalForm {
    CIO,
    CHARITABLE_COMPANY,
    CHARITABLE_TRUST,
    CIC,
    COMPANY_LIMITED_BY_GUARANTEE,
    COMPANY_LIMITED_BY_SHARES,
    COMMUNITY_BENEFIT_SOCIETY,
    UNINCORPORATED_ASSOCIATION,
    PUBLIC_BODY,
    OTHER;

    /// Without a legal person of its own the trustees sign, and owe, in person.
    public boolean incorporated() {
        return this != UNINCORPORATED_ASSOCIATION && this != CHARITABLE_TRUST;
    }
}
