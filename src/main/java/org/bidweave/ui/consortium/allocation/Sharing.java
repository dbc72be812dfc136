package org.bidweave.ui.consortium.allocation;

import java.util.Collection;
import java.util.List;
import org.bidweave.allocation.FillTheRest;
import org.bidweave.allocation.Proposal;
import org.bidweave.allocation.Split;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Icon;

/// The ways to share work out at once.
enum Sharing {
    FILL("F7", Icon.ADD),
    EVENLY("F8", Icon.COLUMNS),
    BY_CAPACITY("F9", Icon.PEOPLE);

    private final String keys;
    private final Icon icon;

    Sharing(String keys, Icon icon) {
        this.keys = keys;
        this.icon = icon;
    }

    String keys() {
        return keys;
    }

    Icon icon() {
        return icon;
    }

    /// What it would do; filling takes the first partner alone.
    Proposal of(Situation plan, Collection<Cell> cells, List<OrganisationId> partners) {
        return switch (this) {
            case FILL -> FillTheRest.of(plan, cells, partners.getFirst());
            case EVENLY -> Split.evenly(plan, cells, partners);
            case BY_CAPACITY -> Split.byCapacity(plan, cells, partners);
        };
    }
}
