package org.bidweave.check.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.ServiceLine;
import org.jspecify.annotations.Nullable;

/// No worker carries more people than is safe for them and for those they serve (domain 5.1, CAP-03).
final class CaseloadsAreSafe implements Check {

    private static final Rule RULE = new Rule(
            "CAP-03",
            "Safe caseloads",
            "Is every caseload safe?",
            "The safe maximum of the line, or the standard and a tenth.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(CaseloadsAreSafe.class, Load.byMember(situation), CaseloadsAreSafe::ofMember);
    }

    private static List<Judgement> ofMember(Given given, List<Load> loads) {
        var participant = loads.getFirst().delivery().participant();
        var about = About.partner(participant.id());
        var findings = new ArrayList<Judgement>();
        var missing = new ArrayList<String>();
        for (var load : loads) {
            var safe = safe(given, load.line());
            var staff = load.delivery().staff();
            load.missing(safe).ifPresent(missing::add);
            if (safe != null && staff != null && load.delivery().people() != null) {
                long people = Cover.people(load.delivery());
                if (staff.value().multiply(safe.value()).compareTo(BigDecimal.valueOf(people)) < 0) {
                    findings.add(unsafe(load, people, staff, safe));
                }
            }
        }
        if (!missing.isEmpty()) {
            findings.add(Judgement.of(RULE, Verdict.UNKNOWN, about, _ -> Explanation.of("Whether the caseloads of " + participant.name()
                            + " are safe is not known. Not entered: " + Words.list(missing) + ".")
                    .fix(Fix.open(participant, MemberSection.ALLOCATION, "Open its allocation", "Shows its caseloads"))
                    .fixes(Standard.missing(loads))));
        }
        if (findings.isEmpty()) {
            findings.add(Judgement.of(RULE, Verdict.PASS, about, _ -> Explanation.of(loads.size() == 1
                    ? "The caseload of " + participant.name() + " is safe."
                    : "All " + loads.size() + " caseloads of " + participant.name() + " are safe.")));
        }
        return findings;
    }

    private static @Nullable Decimal safe(Given given, @Nullable ServiceLine line) {
        if (line == null) {
            return null;
        }
        var standard = line.standard();
        var maximum = line.safeMaximum();
        return maximum != null || standard == null ? maximum : new Decimal(standard.value().multiply(given.limits().safeCaseload().value()));
    }

    private static Judgement unsafe(Load load, long people, Decimal staff, Decimal safe) {
        var participant = load.delivery().participant();
        var none = staff.value().signum() == 0;
        return Judgement.of(RULE, Verdict.RISK, About.cell(load.delivery().cell()).withPartner(participant.id()), _ -> {
            var caseload = none ? Fraction.of(people) : Fraction.of(people).dividedBy(staff.exact());
            var told = Explanation.of(none
                ? participant.name() + " promises " + Words.people(people) + " on " + load.where() + " but puts no staff on it."
                : "Each full-time worker of " + participant.name() + " would serve " + Words.number(caseload) + " people a year on "
                        + load.where() + "; " + safe + " is safe.");
            return (none ? told : told.number("have", caseload))
                    .number("need", safe.exact())
                    .line("Promised", Words.count(people))
                    .line("Full-time staff", staff.toString())
                    .total("For each worker", none ? "no staff" : Words.number(caseload))
                    .line("Safe", safe.toString())
                    .fix(Fix.open(participant, MemberSection.ALLOCATION, "Lower it to "
                            + Words.people(staff.exact().times(safe.exact()).floor()), "Makes the caseload safe"))
                    .fix(Fix.open(participant, MemberSection.STAFF, "Add staff at " + participant.name(), "Keeps the promise as it is"));
        });
    }
}
