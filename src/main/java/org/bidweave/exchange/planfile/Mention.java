package org.bidweave.exchange.planfile;

import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.LineId;
import org.bidweave.model.LotId;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.QuestionId;

/// An id met in a file, where it stood.
record Mention(Object id, Place place) {

    static boolean isId(Object value) {
        return value instanceof LotId || value instanceof LineId || value instanceof AreaId || value instanceof OrganisationId
                || value instanceof AlternativeId || value instanceof MilestoneId || value instanceof QuestionId;
    }

    /// Whether the id is here given to something, rather than naming something elsewhere.
    boolean gives() {
        return place.lastField().equals("id");
    }

    /// Whether the id is one of a list in which it may stand only once.
    boolean isListed() {
        return place.isElement() || place.lastField().equals("organisation");
    }
}
