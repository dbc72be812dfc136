package org.bidweave.check;

import java.util.List;

/// What an assessment comes down to, in one sentence.
public final class Headline {

    private Headline() {}

    /// The first of the worst findings.
    public static String first(Assessment assessment) {
        return switch (assessment.overall()) {
            case NOT_APPLICABLE -> "Nothing to judge yet: enter what the buyer asks for, choose the lots to bid for, and add the lead.";
            case PASS -> "Everything the buyer asks for is met.";
            case INFO, RISK, UNKNOWN, GAP, BLOCKER -> worst(assessment).getFirst().message();
        };
    }

    /// The first of the worst findings, and how many other rules stand as badly.
    public static String of(Assessment assessment) {
        var others = assessment.overall().worseThan(Verdict.PASS) ? assessment.count(assessment.overall()) - 1 : 0;
        return first(assessment) + (others == 0 ? "" : others == 1 ? " One more like it." : " " + others + " more like it.");
    }

    /// In the secured view: what the signatures that are still missing would change.
    public static String of(Assessment secured, List<String> awaited) {
        var blockers = secured.count(Verdict.BLOCKER);
        if (awaited.isEmpty()) {
            return of(secured);
        }
        return "With the partners who have signed, this bid would not stand. "
                + (blockers == 1 ? "The blocker closes" : (blockers == 2 ? "Both" : "All " + blockers) + " blockers close")
                + " when " + Words.list(awaited) + (awaited.size() == 1 ? " signs." : " sign.");
    }

    /// The findings at the overall verdict, in the order of the rules.
    public static List<Finding> worst(Assessment assessment) {
        return assessment.findings().stream().filter(finding -> finding.verdict() == assessment.overall()).toList();
    }
}
