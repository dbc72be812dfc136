package org.bidweave.check.specialism;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Given;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;

/// A specialism the buyer asks for, the lots bid that it concerns, and the members who deliver it there.
public record Sought(SpecialismRequirement asked, List<LotId> lots, List<AreaId> places, List<Participant> holders) {

    /// A specialism that is asked for, where, and in which places that is.
    private record Asked(SpecialismRequirement asked, List<LotId> lots, List<AreaId> places) {}

    private record All(List<Sought> sought) {}

    /// Those that concern at least one lot bid, in the tender's order.
    public static List<Sought> in(Situation situation) {
        return situation.shared(All.class, all -> new All(
                all.each(Asked.class, all.tender().specialisms(), Sought::asked).stream().filter(asked -> !asked.lots.isEmpty())
                        .map(asked -> of(all, asked)).toList())).sought();
    }

    private static Asked asked(Given given, SpecialismRequirement asked) {
        var lots = given.lotsBid().stream().filter(lot -> asked.lots().isEmpty() || asked.lots().contains(lot.id())).toList();
        return new Asked(asked, lots.stream().map(Lot::id).toList(), lots.stream().flatMap(lot -> given.places(lot).stream()).distinct().toList());
    }

    private static Sought of(Situation situation, Asked asked) {
        return new Sought(asked.asked, asked.lots, asked.places, situation.members().stream()
                .filter(p -> p.brings(asked.asked.specialism()).isPresent() && p.deliversIn(asked.lots)).toList());
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
        return level(asked);
    }

    static Presence level(SpecialismRequirement asked) {
        var minimum = asked.minimumPresence();
        return minimum == null ? Presence.OUTREACH : minimum;
    }

    public About about() {
        return new About(asked.lots().isEmpty() ? List.of() : lots, null, null, specialism(), null);
    }

    List<OrganisationId> holderIds() {
        return holders.stream().map(Participant::id).toList();
    }

    String holderNames() {
        return Words.list(holders.stream().map(Participant::name).toList());
    }

    /// "Lantern delivers", "Lantern and Stillwater deliver".
    String holdersDeliver() {
        return holderNames() + (holders.size() == 1 ? " delivers " : " deliver ") + specialism();
    }
}
