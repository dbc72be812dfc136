package org.bidweave.check.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.LineId;
import org.bidweave.model.ServiceLine;

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
        var safe = new HashMap<LineId, Decimal>();
        situation.tender().lines().forEach(line -> safe(situation, line).ifPresent(most -> safe.putIfAbsent(line.id(), most)));
        return Load.byMember(situation).values().stream().flatMap(loads -> ofMember(loads, safe).stream()).toList();
    }

    private static List<Finding> ofMember(List<Load> loads, Map<LineId, Decimal> safeOnLines) {
        var participant = loads.getFirst().delivery().participant();
        var about = About.partner(participant.id());
        var findings = new ArrayList<Finding>();
        var missing = new ArrayList<String>();
        for (var load : loads) {
            var safe = safeOnLines.get(load.delivery().cell().line());
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
            findings.add(Finding.of(RULE, Verdict.UNKNOWN, about, () -> Explanation.of("Whether the caseloads of " + participant.name()
                            + " are safe is not known. Not entered: " + Words.list(missing) + ".")
                    .fix(Fix.open(participant, MemberSection.ALLOCATION, "Open its allocation", "Shows its caseloads"))
                    .fixes(Standard.missing(loads))));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of(loads.size() == 1
                    ? "The caseload of " + participant.name() + " is safe."
                    : "All " + loads.size() + " caseloads of " + participant.name() + " are safe.")));
        }
        return findings;
    }

    private static Optional<Decimal> safe(Situation situation, ServiceLine line) {
        var standard = line.standard();
        var maximum = line.safeMaximum();
        return Optional.ofNullable(maximum != null || standard == null
                ? maximum
                : new Decimal(standard.value().multiply(situation.limits().safeCaseload().value())));
    }

    private static Finding unsafe(Load load, long people, Decimal staff, Decimal safe) {
        var participant = load.delivery().participant();
        var none = staff.value().signum() == 0;
        return Finding.of(RULE, Verdict.RISK, About.cell(load.delivery().cell()).withPartner(participant.id()), () -> {
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
