package org.bidweave.check.area;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Judgement;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
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
                : situation.judged(LocalEvidenceIsStrong.class, LocalStrength.in(situation), (_, strength) -> List.of(judgement(strength)));
    }

    private static Judgement judgement(LocalStrength strength) {
        int shown = strength.shown().size();
        var verdict = shown > WEAK ? Verdict.PASS : shown + strength.missing().size() > WEAK ? Verdict.UNKNOWN : Verdict.INFO;
        return Judgement.of(RULE, verdict, About.THE_BID.withArea(strength.area()), situation -> {
            var told = Explanation.of(sentence(situation, verdict, strength));
            for (var sign : strength.shown()) {
                told = told.line(Words.sentence(sign), "1");
            }
            return told.total("Of " + SIGNS, Words.count(shown)).number("signs", Fraction.of(shown));
        });
    }

    private static String sentence(Situation situation, Verdict verdict, LocalStrength strength) {
        var score = strength.shown().size() + " of " + SIGNS + " signs of being rooted in " + situation.areaName(strength.area());
        var signs = strength.shown().isEmpty() ? "." : ": " + Words.list(strength.shown()) + ".";
        return switch (verdict) {
            case UNKNOWN -> "We show " + score + "; not entered: " + Words.list(strength.missing()) + ".";
            case INFO -> "We show only " + score + signs;
            case NOT_APPLICABLE, PASS, RISK, GAP, BLOCKER -> "We show " + score + signs;
        };
    }
}
