package org.bidweave.check.specialism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Present;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Fraction;
import org.bidweave.model.SpecialismScope;

/// A specialism asked for in each place has a holder present in each. People cannot use a service two towns away (domain 5.1, SPC-02).
final class AreaWideSpecialismsReachEveryPlace implements Check {

    private static final Rule RULE = new Rule(
            "SPC-02",
            "Specialisms in every place",
            "Do the specialisms asked for in each place reach every place?",
            "The tender’s conditions on technical ability.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var all = Sought.in(situation);
        var reaches = Reach.in(situation);
        var wide = IntStream.range(0, all.size()).filter(i -> all.get(i).asked().scope() == SpecialismScope.EACH_AREA)
                .mapToObj(i -> new Wide(all.get(i), reaches.get(i))).toList();
        return situation.judged(AreaWideSpecialismsReachEveryPlace.class, wide, (_, one) -> judgements(one.sought, one.reaches));
    }

    /// A specialism asked for in each place, and how it reaches each.
    private record Wide(Sought sought, List<Reach> reaches) {}

    private static List<Judgement> judgements(Sought sought, List<Reach> reaches) {
        if (reaches.isEmpty()) {
            return List.of(noPlaces(sought));
        }
        var findings = new ArrayList<Judgement>();
        var reached = new LinkedHashMap<AreaId, Reach>();
        for (var reach : reaches) {
            if (reach.reached()) {
                reached.put(reach.area(), reach);
            } else {
                findings.add(reach.unsure() ? startUnknown(sought, reach.area()) : missing(sought, reach.area()));
            }
        }
        if (!reached.isEmpty()) {
            findings.add(passing(sought, reached, reaches.size()));
        }
        return findings;
    }

    private static Judgement passing(Sought sought, Map<AreaId, Reach> reached, int places) {
        return Judgement.of(RULE, Verdict.PASS, sought.about(), situation -> {
            var told = Explanation.of(sought.specialism() + " reaches " + reached.size() + " of " + Words.count(places, "place") + " with "
                                + Words.presence(sought.level()) + " or more.")
                    .comparing(Fraction.of(reached.size()), Fraction.of(places));
            for (var entry : reached.entrySet()) {
                told = told.line(situation.areaName(entry.getKey()), entry.getValue().words());
            }
            return told;
        });
    }

    private static Judgement noPlaces(Sought sought) {
        return Judgement.of(RULE, Verdict.UNKNOWN, sought.about(),
                situation -> Explanation.of(sought.specialism() + " is asked for in each place, but the tender’s places are not entered.")
                .fix(new Fix.OpenTender(TenderField.PLACES, "Enter the places", "Says where it must be delivered"))
                .fix(Unsaid.places(situation.tender(), sought.specialism())));
    }

    private static Judgement startUnknown(Sought sought, AreaId place) {
        return Judgement.of(RULE, Verdict.UNKNOWN, sought.about().withArea(place),
                situation -> Explanation.of(sought.specialism() + " is only planned in " + situation.areaName(place)
                                + ", and the contract’s start date is not entered.")
                .fix(new Fix.OpenTender(TenderField.CONTRACT_START, "Enter the contract start", "Shows whether the plan is in time"))
                .fix(Unsaid.contractStart(situation.tender())));
    }

    private static Judgement missing(Sought sought, AreaId place) {
        return Judgement.of(RULE, sought.failing(), sought.about().withArea(place), situation -> {
            var name = situation.areaName(place);
            return Explanation.of("No " + situation.partnerWord() + " who delivers " + sought.specialism() + " has "
                            + Words.presence(sought.level()) + " or more in " + name + " by the start; it is "
                            + sought.weight() + ".")
                    .fixes(fixes(situation, sought, place, name));
        });
    }

    private static List<Fix> fixes(Situation situation, Sought sought, AreaId place, String name) {
        var fixes = new ArrayList<Fix>();
        situation.unsigned().stream()
                .filter(p -> p.deliversIn(sought.lots()) && p.brings(sought.specialism()).isPresent() && present(p, sought, place))
                .forEach(p -> fixes.add(Fix.sign(p, "Closes it")));
        sought.holders().forEach(p -> fixes.add(Fix.open(
                p, MemberSection.PRESENCE, "Plan " + Words.presence(sought.level()) + " by " + p.name() + " in " + name,
                        "Closes it if it starts by the contract start")));
        situation.candidates().stream()
                .filter(o -> o.specialisms().stream().anyMatch(held -> held.specialism().equals(sought.specialism())))
                .filter(o -> o.presence().stream().anyMatch(held -> held.area().equals(place) && held.level().atLeast(sought.level())))
                .forEach(o -> fixes.add(Fix.tryPartner(o, "Delivers it in " + name + " once it has a share")));
        if (fixes.isEmpty() || sought.holders().isEmpty()) {
            return fixes;
        }
        situation.present(place).stream().filter(Present::now).map(Present::name).findFirst()
                .ifPresent(host -> fixes.add(new Fix.Advice("Share premises with " + host, "It is in " + name + " already")));
        return fixes;
    }

    private static boolean present(Participant partner, Sought sought, AreaId place) {
        return partner.presence(place).stream().anyMatch(held -> held.level().atLeast(sought.level()));
    }
}
