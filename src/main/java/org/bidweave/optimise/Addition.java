package org.bidweave.optimise;

import java.util.List;
import org.bidweave.check.Situation;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Stage;

/// What one more organisation would do to the alternative as if it had signed: what that closes, opens and leaves.
/// `trial` is the bid with it; `inPlan` says that it is a member already and only has not signed.
public record Addition(
        Organisation candidate,
        boolean inPlan,
        Bid trial,
        List<Change> closes,
        List<Change> opens,
        List<Change> stillMissing,
        Worth worth) {

    public Addition {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
        stillMissing = List.copyOf(stillMissing);
    }

    /// The bid with the candidate as it stands today: named as a partner, nothing signed and no paper on file.
    public Bid unsigned(Situation now) {
        return trial.withMember(now.alternative().id(), candidate.id(), this::unsigned);
    }

    private Member unsigned(Member member) {
        return member.withStage(Stage.IDENTIFIED).withPaperwork(Paperwork.EMPTY);
    }
}
