package org.bidweave.session;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Signatures;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;

/// What the rules say of one alternative of one value of the bid, in both views. `awaited` names the partners whose signatures would close
/// every blocker of the secured view.
public record Live(Bid bid, AlternativeId alternative, Assessment planned, Assessment secured, List<String> awaited) {

    public Live {
        awaited = List.copyOf(awaited);
    }

    public static Live of(Checks checks, Bid bid, AlternativeId alternative, LocalDate today) {
        var plan = new Situation(bid, alternative, View.PLANNED, today);
        var signed = plan.in(View.SECURED);
        var planned = checks.assess(plan);
        var secured = checks.assess(signed);
        var awaited = Signatures.closing(checks, signed, planned, secured).stream().map(partner -> partner.organisation().shortName()).toList();
        return new Live(bid, alternative, planned, secured, awaited);
    }

    public Assessment in(View view) {
        return switch (view) {
            case PLANNED -> planned;
            case SECURED -> secured;
        };
    }
}
