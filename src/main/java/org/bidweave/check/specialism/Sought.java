package org.bidweave.check.specialism;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.check.About;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.LotId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;

/// A specialism the buyer asks for, the lots bid that it concerns, and the members who deliver it there.
public record Sought(SpecialismRequirement asked, List<LotId> lots, List<Participant> holders, Set<OrganisationId> holderIds) {

    private record All(List<Sought> sought) {}

    /// Those that concern at least one lot bid, in the tender's order.
    public static List<Sought> in(Situation situation) {
        return situation.shared(All.class, all -> new All(all.tender().specialisms().stream()
                        .map(asked -> of(all, asked))
                        .filter(sought -> !sought.lots().isEmpty())
                        .toList()))
                .sought();
    }

    private static Sought of(Situation situation, SpecialismRequirement asked) {
        var lots = situation.lotIdsBid().stream().filter(lot -> asked.lots().isEmpty() || asked.lots().contains(lot)).toList();
        var holders = situation.deliverersIn(lots).stream().filter(p -> p.brings(asked.specialism()).isPresent()).toList();
        return new Sought(asked, lots, holders, holders.stream().map(Participant::id).collect(Collectors.toSet()));
    }

    public Specialism specialism() {
        return asked.specialism();
    }

    boolean covered() {
        return holders.size() >= asked.minimumHolders();
    }

    /// A mandatory specialism that is missing stops the bid, a desirable one costs marks.
    Verdict failing() {
        return asked.mandatory() ? Verdict.BLOCKER : Verdict.GAP;
    }

    String weight() {
        return asked.mandatory() ? "mandatory" : "desirable";
    }

    /// The presence that counts as being there.
    public Presence level() {
        var minimum = asked.minimumPresence();
        return minimum == null ? Presence.OUTREACH : minimum;
    }

    public About about() {
        return new About(asked.lots().isEmpty() ? List.of() : lots, null, null, specialism(), null);
    }

    boolean heldBy(OrganisationId id) {
        return holderIds.contains(id);
    }

    String holderNames() {
        return Words.list(holders.stream().map(Participant::name).toList());
    }

    /// "Lantern delivers", "Lantern and Stillwater deliver".
    String holdersDeliver() {
        return holderNames() + (holders.size() == 1 ? " delivers " : " deliver ") + specialism();
    }
}
