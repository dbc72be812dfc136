package org.bidweave.optimise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bidweave.check.About;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;

/// What changed between two assessments, finding by finding as the specification says it: what the quick way must come to.
record PlainDifference(Assessment before, Assessment after) {

    /// Blockers and gaps that are gone. An answer that is now unknown closes nothing.
    List<Change> closes() {
        return byRule(before.findings().stream().filter(finding -> cleared(finding)).toList());
    }

    /// New blockers, gaps and risks.
    List<Change> opens() {
        return byRule(after.findings().stream()
                .filter(finding -> Additions.failing(finding.verdict()) || finding.verdict() == Verdict.RISK)
                .filter(finding -> at(before, finding).filter(was -> !finding.verdict().worseThan(was)).isEmpty())
                .filter(finding -> more(finding))
                .toList());
    }

    /// Blockers and gaps that were there and stay.
    List<Change> left() {
        return byRule(after.findings().stream()
                .filter(finding -> Additions.failing(finding.verdict()))
                .filter(finding -> Additions.failing(before.rules().getOrDefault(finding.rule().id(), Verdict.NOT_APPLICABLE)))
                .toList());
    }

    int points() {
        var closed = closes().stream().mapToInt(PlainDifference::points).sum();
        var risks = opens().stream().filter(change -> change.verdict() == Verdict.RISK).mapToInt(change -> change.findings().size()).sum();
        return closed + risks * Worth.NEW_RISK;
    }

    private static int points(Change closed) {
        return closed.findings().stream()
                .mapToInt(finding -> finding.verdict() == Verdict.BLOCKER ? Worth.BLOCKER_CLEARED : Worth.GAP_CLEARED)
                .sum();
    }

    private boolean cleared(Finding finding) {
        return Additions.failing(finding.verdict())
                && at(after, finding).filter(now -> Additions.failing(now) || now == Verdict.UNKNOWN).isEmpty()
                && count(after, finding, Additions::failing) < count(before, finding, Additions::failing);
    }

    /// A rule that names only the worst of many may name another after a change; it is new only where there are more of them.
    private boolean more(Finding finding) {
        Predicate<Verdict> asBad = verdict -> !finding.verdict().worseThan(verdict);
        return count(after, finding, asBad) > count(before, finding, asBad);
    }

    private static long count(Assessment assessment, Finding like, Predicate<Verdict> verdict) {
        return assessment.of(like.rule().id()).stream().filter(finding -> verdict.test(finding.verdict())).count();
    }

    private static Optional<Verdict> at(Assessment assessment, Finding finding) {
        About about = finding.about();
        return assessment.of(finding.rule().id()).stream().filter(f -> f.about().equals(about)).map(Finding::verdict)
                .reduce(Verdict::worst);
    }

    private static List<Change> byRule(List<Finding> findings) {
        Map<String, List<Finding>> rules = new LinkedHashMap<>();
        findings.forEach(f -> rules.computeIfAbsent(f.rule().id(), _ -> findings.stream().filter(g -> g.rule().equals(f.rule())).toList()));
        return rules.values().stream()
                .map(same -> new Change(same.getFirst().rule(),
                        same.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst), same))
                .sorted((a, b) -> b.verdict().compareTo(a.verdict()))
                .toList();
    }
}
