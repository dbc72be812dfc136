package org.bidweave.check;

import java.util.List;

/// What an assessment comes down to, in one sentence.
public final class Headline {

    private Headline() {}

    /// The first of the worst findings, and how many other rules stand as badly.
    public static String of(Assessment assessment) {
        if (!assessment.overall().worseThan(Verdict.PASS)) {
            return assessment.overall() == Verdict.PASS
                    ? "Everything the buyer asks for is met."
                    : "Nothing to judge yet: enter what the buyer asks for, and add the lead.";
        }
        var worst = worst(assessment);
        var others = assessment.count(assessment.overall()) - 1;
        var first = worst.getFirst().message();
        return others == 0 ? first : first + (others == 1 ? " One more like it." : " " + others + " more like it.");
    }

    /// In the secured view: what the signatures that are still missing would change.
    public static String of(Assessment planned, Assessment secured, List<String> unsigned) {
        var blockers = secured.count(Verdict.BLOCKER);
        if (blockers == 0 || planned.count(Verdict.BLOCKER) > 0 || unsigned.isEmpty()) {
            return of(secured);
        }
        return "With the partners who have signed, this bid would not stand. "
                + (blockers == 1 ? "The blocker closes" : "All " + blockers + " blockers close")
                + " when " + Words.list(unsigned) + (unsigned.size() == 1 ? " signs." : " sign.");
    }

    /// The findings at the overall verdict, in the order of the rules.
    public static List<Finding> worst(Assessment assessment) {
        return assessment.findings().stream().filter(finding -> finding.verdict() == assessment.overall()).toList();
    }
}
