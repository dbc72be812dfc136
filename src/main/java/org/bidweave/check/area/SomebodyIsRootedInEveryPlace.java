package org.bidweave.check.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Judgement;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Lot;

/// Some member that delivers calls each place its home. Local knowledge makes a local service (domain 5.1, ARE-03).
final class SomebodyIsRootedInEveryPlace implements Check {

    private static final Rule RULE = new Rule(
            "ARE-03",
            "Rooted locally",
            "Is somebody who delivers rooted in each place?",
            "What charities told researchers: local service from local knowledge.");
    private static final int MOST_CANDIDATES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var atHome = new HashMap<AreaId, List<Participant>>();
        situation.members().forEach(member -> member.organisation().homeAreas().stream().distinct()
                .forEach(area -> atHome.computeIfAbsent(area, _ -> new ArrayList<>()).add(member)));
        var places = situation.lotsBid().stream()
                .flatMap(lot -> situation.places(lot).stream().map(place -> Home.of(lot, place, atHome.getOrDefault(place, List.of()))))
                .toList();
        return situation.judged(SomebodyIsRootedInEveryPlace.class, places, (_, home) -> List.of(judgement(home)));
    }

    /// A place of a lot, and who delivers there and calls it home.
    private record Home(Lot lot, AreaId place, List<Participant> rooted) {

        static Home of(Lot lot, AreaId place, List<Participant> atHome) {
            return new Home(lot, place, atHome.stream().filter(p -> p.delivers(lot.id())).toList());
        }
    }

    private static Judgement judgement(Home home) {
        var about = About.area(home.lot().id(), home.place());
        var rooted = home.rooted().stream().map(Participant::name).toList();
        return rooted.isEmpty()
                ? Judgement.of(RULE, Verdict.INFO, about, situation -> Explanation.of(
                                "No " + situation.partnerWord() + " who delivers is rooted in " + where(situation, home.lot(), home.place()) + ".")
                        .fixes(fixes(situation, home.lot(), home.place())))
                : Judgement.of(RULE, Verdict.PASS, about, situation -> Explanation.of(Words.list(rooted) + (rooted.size() == 1 ? " is" : " are")
                        + " rooted in " + where(situation, home.lot(), home.place()) + "."));
    }

    private static String where(Situation situation, Lot lot, AreaId place) {
        return situation.areaName(place) + Words.inLots(situation.tender(), List.of(lot.id()));
    }

    private static List<Fix> fixes(Situation situation, Lot lot, AreaId place) {
        var unsigned = situation.unsigned().stream()
                .filter(p -> p.organisation().homeAreas().contains(place) && p.delivers(lot.id()))
                .map(p -> Fix.sign(p, "Closes it"))
                .toList();
        return unsigned.isEmpty()
                ? situation.candidates().stream()
                        .filter(o -> o.homeAreas().contains(place))
                        .limit(MOST_CANDIDATES)
                        .map(o -> Fix.tryPartner(o, "Is rooted in " + situation.areaName(place)))
                        .toList()
                : unsigned;
    }
}
