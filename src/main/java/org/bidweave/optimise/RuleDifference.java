package org.bidweave.optimise;

import java.util.List;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;

/// What one rule found before and after a change.
record RuleDifference(Judged before, Judged after) {

    /// Blockers and gaps that are gone. An answer that is now unknown closes nothing.
    List<Finding> closed() {
        return after.failing() >= before.failing() ? List.of() : before.findings().stream()
                .filter(finding -> Additions.failing(finding.verdict()) && !open(after.of(finding.about())))
                .toList();
    }

    private static boolean open(Verdict now) {
        return Additions.failing(now) || now == Verdict.UNKNOWN;
    }

    /// New blockers, gaps and risks. A rule that names only the worst of many may name another after a change; it is new only where there
    /// are more of them.
    List<Finding> opened() {
        return after.findings().stream()
                .filter(finding -> Additions.failing(finding.verdict()) || finding.verdict() == Verdict.RISK)
                .filter(finding -> after.asBadAs(finding.verdict()) > before.asBadAs(finding.verdict()))
                .filter(finding -> finding.verdict().worseThan(before.of(finding.about())))
                .map(Finding::told)
                .toList();
    }
}
