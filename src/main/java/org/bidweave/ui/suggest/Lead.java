package org.bidweave.ui.suggest;

import java.util.List;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.OrganisationId;

/// Who may lead.
sealed interface Lead {

    /// Empty where anybody may.
    List<OrganisationId> mayLead(Situation now);

    /// Whoever leads on screen; anybody where nobody does.
    record AsNow() implements Lead {

        @Override
        public List<OrganisationId> mayLead(Situation now) {
            return now.lead().map(Participant::id).stream().toList();
        }
    }

    record Anybody() implements Lead {

        @Override
        public List<OrganisationId> mayLead(Situation now) {
            return List.of();
        }
    }

    record One(OrganisationId organisation) implements Lead {

        @Override
        public List<OrganisationId> mayLead(Situation now) {
            return List.of(organisation);
        }
    }
}
