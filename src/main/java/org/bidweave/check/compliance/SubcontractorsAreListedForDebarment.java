package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.Role;

/// Every intended subcontractor is listed, so that the buyer can look it up on the debarment list (Procurement Act 2023;
/// domain 5.2, EXC-03).
final class SubcontractorsAreListedForDebarment implements Check {

    private static final Rule RULE = new Rule(
            "EXC-03",
            "Debarment check",
            "Is every intended subcontractor listed for the debarment check?",
            "Procurement Act 2023: debarment list.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var subcontractors = situation.members().stream().filter(p -> p.member().role() == Role.SUBCONTRACTOR).toList();
        return subcontractors.stream().allMatch(p -> p.member().paperwork().debarmentListed() == null)
                ? List.of()
                : subcontractors.stream().map(SubcontractorsAreListedForDebarment::finding).toList();
    }

    private static Finding finding(Participant subcontractor) {
        var about = About.partner(subcontractor.id());
        var listed = subcontractor.member().paperwork().debarmentListed();
        if (listed == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about, () -> Explanation.of("Whether " + subcontractor.name()
                    + " is listed for the debarment check is not entered.")
                    .fix(fix(subcontractor)));
        }
        return listed
                ? Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of(subcontractor.name() + " is listed for the debarment check."))
                : Finding.of(RULE, Verdict.GAP, about,
                        () -> Explanation.of(subcontractor.name() + " is not listed for the debarment check.")
                        .fix(fix(subcontractor)));
    }

    private static Fix fix(Participant subcontractor) {
        return Fix.open(subcontractor, MemberField.DEBARMENT, "Record that it is listed", "Closes it");
    }
}
