package org.bidweave.check.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// What a member promises is no more than the staff it puts there can do. A promise beyond that comes back as a failed target
/// (domain 5.1, CAP-02).
final class NobodyPromisesMoreThanItsStaffCanDo implements Check {

    private static final Rule RULE = new Rule(
            "CAP-02",
            "Promises and staff",
            "Does anybody promise more than its staff can do?",
            "The tender’s standards for each full-time worker.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(NobodyPromisesMoreThanItsStaffCanDo.class, Load.byMember(situation), (_, loads) -> ofMember(loads));
    }

    private static List<Judgement> ofMember(List<Load> loads) {
        var participant = loads.getFirst().delivery().participant();
        var about = About.partner(participant.id());
        var findings = new ArrayList<Judgement>();
        var missing = new ArrayList<String>();
        for (var load : loads) {
            var canServe = load.canServe();
            load.missing(load.standard()).ifPresent(missing::add);
            if (canServe == null || load.delivery().people() == null) {
                continue;
            }
            long people = Cover.people(load.delivery());
            if (people > canServe) {
                findings.add(tooMuch(load, people, canServe));
            }
        }
        if (!missing.isEmpty()) {
            findings.add(Judgement.of(RULE, Verdict.UNKNOWN, about, _ -> Explanation.of("Whether " + participant.name()
                            + " promises too much is not known. Not entered: " + Words.list(missing) + ".")
                    .fix(Fix.open(participant, MemberSection.ALLOCATION, "Open its allocation", "Shows whether its staff can do it"))
                    .fixes(Standard.missing(loads))));
        }
        if (findings.isEmpty()) {
            findings.add(Judgement.of(RULE, Verdict.PASS, about, _ -> kept(participant, loads)));
        }
        return findings;
    }

    private static Explanation kept(Participant participant, List<Load> loads) {
        long promised = loads.stream().mapToLong(load -> Cover.people(load.delivery())).sum();
        long capacity = loads.stream().mapToLong(load -> Objects.requireNonNullElse(load.canServe(), 0L)).sum();
        return Explanation.of(participant.name() + " promises " + Words.people(promised) + "; its staff can serve " + Words.count(capacity) + ".")
                .comparing(Fraction.of(capacity), Fraction.of(promised));
    }

    private static Judgement tooMuch(Load load, long people, long canServe) {
        var participant = load.delivery().participant();
        var staff = load.delivery().staff();
        var standard = load.standard();
        return Judgement.of(RULE, Verdict.RISK, About.cell(load.delivery().cell()).withPartner(participant.id()),
                _ -> Explanation.of(participant.name() + " promises " + Words.people(people) + " on " + load.where()
                        + "; its staff can serve "
                                + Words.count(canServe) + ": " + Words.count(people - canServe) + " too many.")
                .comparing(Fraction.of(canServe), Fraction.of(people))
                .line(staff + " full-time staff × " + standard + ", rounded down", Words.count(canServe))
                .line("Promised", Words.count(people))
                .result("Too many", Words.count(people - canServe))
                .fix(Fix.open(participant, MemberSection.ALLOCATION, "Lower it to " + Words.people(canServe),
                        "Keeps to what its staff can do"))
                .fix(Fix.open(participant, MemberSection.STAFF, "Add staff at " + participant.name(), "Keeps the promise as it is")));
    }
}
