package org.bidweave.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.check.Participant;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;

/// What breaks when these partners leave: every rule's verdict without them, what that opens and closes, who of the others could lead where the lead
/// has left, and the best reserve.
public record DropOut(List<Participant> leave, Map<String, Verdict> rules, Verdict overall, Effect effect, Optional<Successor> successor,
        Optional<Reserve> reserve) {

    public DropOut {
        leave = List.copyOf(leave);
    }

    /// What is new among blockers, gaps and risks, worst first.
    public List<Change> breaks() {
        return effect.opens();
    }

    /// The worst that is new; met where nothing breaks.
    public Verdict worst() {
        return breaks().stream().map(Change::verdict).reduce(Verdict.PASS, Verdict::worst);
    }
}
