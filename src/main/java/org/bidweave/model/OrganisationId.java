package org.bidweave.model;

/// Identifies an organisation within a bid.
public record OrganisationId(String value) {

    public OrganisationId {
        value = Require.named(value, "organisation id");
    }

    @Override
    public String toString() {
        return value;
    }
}
