package org.bidweave.optimise;

import java.util.List;
import org.bidweave.check.Situation;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;

/// What one more organisation would do to the alternative as if it had signed: what that closes and opens.
/// `trial` is the bid with it; `inPlan` says that it is a member already and only has not signed.
public record Addition(
        Organisation candidate,
        boolean inPlan,
        Bid trial,
        List<Change> closes,
        List<Change> opens,
        Worth worth) {

    public Addition {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
    }

    /// The bid with the candidate as it stands today: named as a partner, with the paper it has on file and nothing signed since.
    public Bid unsigned(Situation now) {
        var before = now.alternative().member(candidate.id()).orElseGet(() -> Member.of(candidate.id(), Role.SUBCONTRACTOR));
        return trial.withMember(now.alternative().id(), candidate.id(), member -> member
                .withStage(before.stage().gone() ? Stage.IDENTIFIED : before.stage())
                .withPaperwork(before.paperwork()));
    }
}
