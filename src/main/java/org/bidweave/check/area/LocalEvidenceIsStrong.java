package org.bidweave.check.area;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Fraction;

/// The bid can show that it knows each place: a base, years, local staff, referral partners, people seen (domain 5.2, ARE-05).
final class LocalEvidenceIsStrong implements Check {

    private static final Rule RULE = new Rule(
            "ARE-05",
            "Local evidence",
            "Can we show that we know each place?",
            "What charities told researchers: local knowledge wins and keeps trust.");
    private static final int WEAK = 2;
    private static final int SIGNS = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.members().stream().allMatch(p -> p.organisation().localEvidence().isEmpty())
                ? List.of()
                : situation.lotsBid().stream()
                        .flatMap(lot -> situation.places(lot).stream())
                        .distinct()
                        .map(place -> finding(situation, place))
                        .toList();
    }

    private static Finding finding(Situation situation, AreaId area) {
        var strength = LocalStrength.of(situation, area);
        int shown = strength.shown().size();
        var place = situation.areaName(area);
        var score = shown + " of " + SIGNS + " signs of being rooted in " + place;
        var finding = shown > WEAK
                ? Finding.of(RULE, Verdict.PASS, About.THE_BID.withArea(area), "We show " + score + ": " + Words.list(strength.shown())
                        + ".")
                : shown + strength.missing().size() > WEAK
                        ? Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID.withArea(area),
                                "We show " + score + "; not entered: " + Words.list(strength.missing()) + ".")
                        : Finding.of(RULE, Verdict.INFO, About.THE_BID.withArea(area),
                                "We show only " + score + (shown == 0 ? "." : ": " + Words.list(strength.shown()) + "."));
        for (var sign : strength.shown()) {
            finding = finding.line(Words.sentence(sign), "1");
        }
        return finding.total("Of " + SIGNS, Words.count(shown)).number("signs", Fraction.of(shown));
    }
}
