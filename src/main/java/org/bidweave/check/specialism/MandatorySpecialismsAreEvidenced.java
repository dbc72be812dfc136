package org.bidweave.check.specialism;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Evidence;
import org.bidweave.model.Specialism;

/// Some holder of each mandatory specialism can show it. A claim without evidence scores nothing (domain 5.1, SPC-03).
final class MandatorySpecialismsAreEvidenced implements Check {

    private static final Rule RULE = new Rule(
            "SPC-03",
            "Evidence of specialisms",
            "Can somebody show every mandatory specialism?",
            "The tender’s conditions on technical ability.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return Sought.in(situation).stream()
                .filter(sought -> sought.asked().mandatory() && sought.covered())
                .map(MandatorySpecialismsAreEvidenced::finding)
                .toList();
    }

    private static Finding finding(Sought sought) {
        var shown = sought.holders().stream().filter(holder -> shows(holder, sought.specialism())).map(Participant::name).toList();
        var finding = shown.isEmpty()
                ? claimedOnly(sought)
                : Finding.of(RULE, Verdict.PASS, sought.about(),
                        () -> Explanation.of(Words.list(shown) + " can show " + sought.specialism() + "."));
        return finding.with(told -> {
            var all = told;
            for (var holder : sought.holders()) {
                all = all.line(holder.name(), shows(holder, sought.specialism()) ? "evidenced" : "claimed");
            }
            return all;
        });
    }

    private static Finding claimedOnly(Sought sought) {
        return Finding.of(RULE, Verdict.GAP, sought.about(),
                () -> Explanation.of(sought.holdersDeliver()
                        + ", but nobody has shown evidence of it: a dated reference, accreditation or document.")
                .fixes(sought.holders().stream().map(holder -> fix(holder, sought.specialism())).toList()));
    }

    private static Fix fix(Participant holder, Specialism specialism) {
        return Fix.open(holder, MemberSection.SPECIALISMS, "Attach evidence from " + holder.name(), "One dated document shows "
                + specialism);
    }

    private static boolean shows(Participant holder, Specialism specialism) {
        return holder.brings(specialism).filter(held -> held.evidence() == Evidence.EVIDENCED).isPresent();
    }
}
