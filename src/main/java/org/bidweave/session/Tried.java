package org.bidweave.session;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.Edit;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Stage;
import org.bidweave.optimise.Additions;

/// One step of a trial: a partner that is added, or a whole consortium in place of what there is, with those who join.
public record Tried(Edit edit, List<Organisation> partners, boolean whole) {

    public Tried {
        partners = List.copyOf(partners);
    }

    /// Empty where the bid does not know the candidate or nothing would change.
    static Optional<Tried> partner(Checks checks, Live now, View view, OrganisationId candidate) {
        var with = new Additions(checks, now.situation(view), now.in(view)).tried(candidate);
        return now.bid().organisation(candidate).filter(_ -> !with.equals(now.bid())).map(partner -> new Tried(added(now, with, partner), List.of(partner), false));
    }

    private static Edit added(Live now, Bid with, Organisation partner) {
        var dated = MemberEdits.of(now.alternative(), partner).setStageDay(Stage.IDENTIFIED, now.plan().asOf());
        return AlternativeEdits.tryOut(partner, _ -> dated.change().apply(with));
    }

    /// "Saltney Women's Space", "“Saltney and Coastal join”"
    String words() {
        return whole ? "“" + edit.name() + "”" : partners.getFirst().name();
    }

    /// What the step is called among others.
    String name() {
        return whole ? edit.name() : "add " + partners.getFirst().shortName();
    }
}
