package org.bidweave.check.specialism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Judgement;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Fraction;

/// How many of the specialisms asked for people can reach in each place: the case for a partnership is a whole service near home
/// (domain 5.2, SPC-05).
final class EverySpecialismCanBeReachedInEveryPlace implements Check {

    private static final Rule RULE = new Rule(
            "SPC-05",
            "Reach",
            "Can people reach every specialism in every place?",
            "What charities told researchers: a whole service with relevant specialisms.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var byPlace = new HashMap<AreaId, List<Reach>>();
        Reach.in(situation).forEach(of -> of.forEach(reach -> byPlace.computeIfAbsent(reach.area(), _ -> new ArrayList<>()).add(reach)));
        var places = situation.places().stream().filter(byPlace::containsKey).map(area -> new Place(area, byPlace.getOrDefault(area, List.of()))).toList();
        return situation.judged(EverySpecialismCanBeReachedInEveryPlace.class, places, (_, place) -> List.of(judgement(place)));
    }

    private record Place(AreaId area, List<Reach> asked) {}

    private static Judgement judgement(Place place) {
        var missing = new ArrayList<String>();
        var unsure = new ArrayList<String>();
        for (var reach : place.asked()) {
            if (!reach.reached()) {
                (reach.unsure() ? unsure : missing).add(reach.asked().specialism().name());
            }
        }
        var verdict = !missing.isEmpty() ? Verdict.INFO : unsure.isEmpty() ? Verdict.PASS : Verdict.UNKNOWN;
        return Judgement.of(RULE, verdict, About.THE_BID.withArea(place.area()), situation -> explained(situation, place, missing, unsure));
    }

    private static Explanation explained(Situation situation, Place place, List<String> missing, List<String> unsure) {
        var asked = place.asked().size();
        var have = Fraction.of(asked - missing.size() - unsure.size());
        var need = Fraction.of(asked);
        var share = Words.percent(have.dividedBy(need));
        var counted = have.floor() + " of " + Words.count(asked, "specialism") + " can be reached in "
                + situation.areaName(place.area()) + " (" + share + ")";
        return said(situation, counted, missing, unsure)
                .comparing(have, need)
                .number("percent", have.times(Fraction.of(100)).dividedBy(need))
                .line("Specialisms asked for", Words.count(asked))
                .total("Can be reached", have.floor() + ", " + share);
    }

    private static Explanation said(Situation situation, String counted, List<String> missing, List<String> unsure) {
        if (!missing.isEmpty()) {
            return Explanation.of(counted + ", not " + Words.list(missing) + ".");
        }
        return unsure.isEmpty()
                ? Explanation.of(counted + ".")
                : Explanation.of(counted + "; " + Words.list(unsure) + " is planned, and the contract’s start date is not entered.")
                        .fix(new Fix.OpenTender(TenderField.CONTRACT_START, "Enter the contract start", "Shows whether the plan is in time"))
                        .fix(Unsaid.contractStart(situation.tender()));
    }
}
