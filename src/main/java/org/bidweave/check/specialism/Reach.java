package org.bidweave.check.specialism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bidweave.check.Given;
import org.bidweave.check.Present;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.SpecialismRequirement;

/// Who delivers a specialism and is present enough in a place by the start of the contract.
/// Unsure where only plans would do and the contract has no start date.
record Reach(SpecialismRequirement asked, AreaId area, List<Present> there, boolean unsure) {

    private record Holders(Set<OrganisationId> ids) {}

    /// A specialism in a place: who delivers it, and who is there.
    private record Spot(SpecialismRequirement asked, Holders holders, AreaId area, List<Present> present) {}

    private record All(List<List<Reach>> bySought) {}

    /// Of each specialism that is sought, in each of its places.
    static List<List<Reach>> in(Situation situation) {
        return situation.shared(All.class, all -> new All(all(all))).bySought();
    }

    private static List<List<Reach>> all(Situation situation) {
        var sought = Sought.in(situation);
        var holders = situation.each(Holders.class, sought.stream().map(Sought::holderIds).toList(), (_, ids) -> new Holders(Set.copyOf(ids)));
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < sought.size(); i++) {
            for (var area : sought.get(i).places()) {
                spots.add(new Spot(sought.get(i).asked(), holders.get(i), area, situation.present(area)));
            }
        }
        var reaches = situation.each(Reach.class, spots, Reach::of).iterator();
        return sought.stream().map(one -> one.places().stream().map(_ -> reaches.next()).toList()).toList();
    }

    private static Reach of(Given given, Spot spot) {
        var start = given.tender().dates().contractStart();
        var enough = new ArrayList<Present>();
        for (var present : spot.present) {
            if (present.level().atLeast(Sought.level(spot.asked)) && spot.holders.ids.contains(present.participant().id())) {
                enough.add(present);
            }
        }
        var there = enough.stream().filter(present -> present.by(start)).toList();
        return new Reach(spot.asked, spot.area, there, there.isEmpty() && !enough.isEmpty() && start == null);
    }

    boolean reached() {
        return !there.isEmpty();
    }

    /// "Stillwater (a base) and Lantern (outreach)".
    String words() {
        return Words.list(there.stream().map(present -> present.name() + " (" + present.words() + ")").toList());
    }
}
