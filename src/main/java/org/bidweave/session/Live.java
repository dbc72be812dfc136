package org.bidweave.session;

import java.time.LocalDate;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;

/// What the rules say of one alternative of one value of the bid, in both views.
public record Live(Bid bid, AlternativeId alternative, Assessment planned, Assessment secured) {

    public static Live of(Checks checks, Bid bid, AlternativeId alternative, LocalDate today) {
        return new Live(
                bid,
                alternative,
                checks.assess(new Situation(bid, alternative, View.PLANNED, today)),
                checks.assess(new Situation(bid, alternative, View.SECURED, today)));
    }

    public Assessment in(View view) {
        return switch (view) {
            case PLANNED -> planned;
            case SECURED -> secured;
        };
    }
}
