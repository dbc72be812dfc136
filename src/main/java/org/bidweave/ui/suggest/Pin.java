package org.bidweave.ui.suggest;

import java.util.List;
import org.bidweave.model.OrganisationId;

/// What the user fixes of who may be chosen.
sealed interface Pin {

    List<OrganisationId> who();

    enum Kind { IN, OUT, APART }

    record In(OrganisationId one) implements Pin {

        @Override
        public List<OrganisationId> who() {
            return List.of(one);
        }
    }

    record Out(OrganisationId one) implements Pin {

        @Override
        public List<OrganisationId> who() {
            return List.of(one);
        }
    }

    /// Not both of them.
    record Apart(OrganisationId one, OrganisationId other) implements Pin {

        @Override
        public List<OrganisationId> who() {
            return List.of(one, other);
        }
    }
}
