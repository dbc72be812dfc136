package org.bidweave.session;

import org.bidweave.check.Assessment;
import org.bidweave.check.View;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;

/// What the rules say of one alternative of one value of the bid, in both views.
public record Live(Bid bid, AlternativeId alternative, Assessment planned, Assessment secured) {

    public Assessment in(View view) {
        return switch (view) {
            case PLANNED -> planned;
            case SECURED -> secured;
        };
    }
}
