package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// What shows that an organisation is rooted in a place.
public record LocalEvidence(
        AreaId area,
        @Nullable Integer yearsThere,
        @Nullable Boolean localStaff,
        @Nullable Integer referralPartners,
        @Nullable Integer peopleSeenLastYear) {

    public LocalEvidence {
        Require.notNegative(yearsThere, "years there");
        Require.notNegative(referralPartners, "referral partners");
        Require.notNegative(peopleSeenLastYear, "people seen last year");
    }

    public LocalEvidence withArea(AreaId area) {
        return new LocalEvidence(area, yearsThere, localStaff, referralPartners, peopleSeenLastYear);
    }

    public LocalEvidence withYearsThere(@Nullable Integer yearsThere) {
        return new LocalEvidence(area, yearsThere, localStaff, referralPartners, peopleSeenLastYear);
    }

    public LocalEvidence withLocalStaff(@Nullable Boolean localStaff) {
        return new LocalEvidence(area, yearsThere, localStaff, referralPartners, peopleSeenLastYear);
    }

    public LocalEvidence withReferralPartners(@Nullable Integer referralPartners) {
        return new LocalEvidence(area, yearsThere, localStaff, referralPartners, peopleSeenLastYear);
    }

    public LocalEvidence withPeopleSeenLastYear(@Nullable Integer peopleSeenLastYear) {
        return new LocalEvidence(area, yearsThere, localStaff, referralPartners, peopleSeenLastYear);
    }
}
