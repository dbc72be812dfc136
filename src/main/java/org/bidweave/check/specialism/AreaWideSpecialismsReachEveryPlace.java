package org.bidweave.check.specialism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
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
        return Sought.in(situation).stream()
                .filter(sought -> sought.asked().scope() == SpecialismScope.EACH_AREA)
                .flatMap(sought -> findings(situation, sought).stream())
                .toList();
    }

    private static List<Finding> findings(Situation situation, Sought sought) {
        var places = situation.lotsBid().stream()
                .filter(lot -> sought.lots().contains(lot.id()))
                .flatMap(lot -> situation.places(lot).stream())
                .distinct()
                .toList();
        if (places.isEmpty()) {
            return List.of(noPlaces(situation, sought));
        }
        var findings = new ArrayList<Finding>();
        var reached = new LinkedHashMap<AreaId, Reach>();
        for (var place : places) {
            var reach = Reach.of(situation, sought, place);
            if (reach.reached()) {
                reached.put(place, reach);
            } else {
                findings.add(reach.unsure() ? startUnknown(situation, sought, place) : missing(situation, sought, place));
            }
        }
        if (!reached.isEmpty()) {
            findings.add(passing(situation, sought, reached, places.size()));
        }
        return findings;
    }

    private static Finding passing(Situation situation, Sought sought, Map<AreaId, Reach> reached, int places) {
        return Finding.of(RULE, Verdict.PASS, sought.about(), () -> {
            var told = Explanation.of(sought.specialism() + " reaches " + reached.size() + " of " + Words.count(places, "place") + " with "
                                + Words.presence(sought.level()) + " or more.")
                    .comparing(Fraction.of(reached.size()), Fraction.of(places));
            for (var entry : reached.entrySet()) {
                told = told.line(situation.areaName(entry.getKey()), entry.getValue().words());
            }
            return told;
        });
    }

    private static Finding noPlaces(Situation situation, Sought sought) {
        return Finding.of(RULE, Verdict.UNKNOWN, sought.about(),
                () -> Explanation.of(sought.specialism() + " is asked for in each place, but the tender’s places are not entered.")
                .fix(new Fix.OpenTender(TenderField.PLACES, "Enter the places", "Says where it must be delivered"))
                .fix(Unsaid.places(situation.tender(), sought.specialism())));
    }

    private static Finding startUnknown(Situation situation, Sought sought, AreaId place) {
        return Finding.of(RULE, Verdict.UNKNOWN, sought.about().withArea(place),
                () -> Explanation.of(sought.specialism() + " is only planned in " + situation.areaName(place)
                                + ", and the contract’s start date is not entered.")
                .fix(new Fix.OpenTender(TenderField.CONTRACT_START, "Enter the contract start", "Shows whether the plan is in time"))
                .fix(Unsaid.contractStart(situation.tender())));
    }

    private static Finding missing(Situation situation, Sought sought, AreaId place) {
        var name = situation.areaName(place);
        return Finding.of(RULE, sought.failing(), sought.about().withArea(place),
                () -> Explanation.of("No " + situation.partnerWord() + " who delivers " + sought.specialism() + " has "
                                + Words.presence(sought.level()) + " or more in " + name + " by the start; it is "
                                + sought.weight() + ".")
                .fixes(fixes(situation, sought, place, name)));
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
