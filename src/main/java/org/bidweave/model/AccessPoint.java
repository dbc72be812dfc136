package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// The one door to the whole service: who runs it, when it can be reached, in words, and what it costs a year.
public record AccessPoint(@Nullable OrganisationId who, String hours, @Nullable Money cost) {

    public static final AccessPoint EMPTY = new AccessPoint(null, "", null);

    public AccessPoint {
        hours = hours.strip();
        Require.notNegative(cost, "cost of the single point of access");
    }

    public AccessPoint withWho(@Nullable OrganisationId who) {
        return new AccessPoint(who, hours, cost);
    }

    public AccessPoint withHours(String hours) {
        return new AccessPoint(who, hours, cost);
    }

    public AccessPoint withCost(@Nullable Money cost) {
        return new AccessPoint(who, hours, cost);
    }

    /// Once an organisation is gone nobody runs what it ran.
    public AccessPoint without(OrganisationId gone) {
        return gone.equals(who) ? withWho(null) : this;
    }
}
