package org.bidweave.coverage;

import org.bidweave.model.OrganisationId;

/// A partner, or a candidate, as a column of the matrix.
public record Column(OrganisationId id, String name, String shortName, Part part, boolean signed) {

    /// As what it stands there. `WAITING` is in the plan but, as it has not signed, not in the view.
    public enum Part {
        LEAD,
        PARTNER,
        GUARANTOR,
        WAITING,
        CANDIDATE
    }

    /// Whether it counts in the view; the others would, once signed or added.
    public boolean counts() {
        return switch (part) {
            case LEAD, PARTNER, GUARANTOR -> true;
            case WAITING, CANDIDATE -> false;
        };
    }
}
