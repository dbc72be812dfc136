package org.bidweave.check;

/// The fields of a member's entry that fixes send the user to, each in its part. What stands in the rows of a part has no field: the row is
/// found by what the finding is about.
public enum MemberField {
    ROLE(MemberSection.ROLE),
    LEGAL_FORM(MemberSection.ROLE),
    SECTOR(MemberSection.ROLE),
    STAGE(MemberSection.STAGE),
    RELIED_ON(MemberSection.RELIANCE),
    ACCOUNTS(MemberSection.FINANCES),
    NET_ASSETS(MemberSection.FINANCES),
    SURPLUS(MemberSection.FINANCES),
    RESERVES(MemberSection.FINANCES),
    PEOPLE(MemberSection.ALLOCATION),
    DIRECT_COST(MemberSection.COSTS),
    ADVANCE(MemberSection.COSTS),
    MINIMUM(MemberSection.TERMS),
    PASS_THROUGH(MemberSection.TERMS),
    VOTE(MemberSection.TERMS),
    LIABILITY_CAP(MemberSection.TERMS),
    DUE_DILIGENCE(MemberSection.PAPERWORK),
    REGISTERED(MemberSection.PAPERWORK),
    AUTHORITY(MemberSection.PAPERWORK),
    DEBARMENT(MemberSection.PAPERWORK),
    LEAD_TIME(MemberSection.STANDING),
    VAT(MemberSection.STANDING),
    EXCLUSION(MemberSection.STANDING),
    SELF_CLEANING(MemberSection.STANDING),
    RIVAL_LOTS(MemberSection.STANDING);

    private final MemberSection section;

    MemberField(MemberSection section) {
        this.section = section;
    }

    public MemberSection section() {
        return section;
    }
}
