package org.bidweave.edit;

import java.util.function.UnaryOperator;
import org.bidweave.model.Allocation;
import org.bidweave.model.OrganisationId;

/// A change to what a member puts on one cell from one pool; `place` names the cell and the pool, its figures do not matter.
public record Allocated(OrganisationId member, Allocation place, UnaryOperator<Allocation> change) {

    boolean isFor(Allocation allocation) {
        return blank(place).equals(blank(allocation));
    }

    static Allocation blank(Allocation allocation) {
        return allocation.withStaff(null).withPeople(null);
    }
}
