package org.bidweave.check;

/// The parts in which a member and its organisation are entered.
public enum MemberSection {
    ROLE,
    STAGE,
    SHARE,
    RELIANCE,
    FINANCES,
    SPECIALISMS,
    PRESENCE,
    STAFF,
    ALLOCATION,
    INSURANCE,
    ACCREDITATIONS,
    REFERENCES,
    PAPERWORK,
    TERMS,
    COSTS,
    STANDING
}
