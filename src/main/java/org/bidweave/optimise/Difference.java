package org.bidweave.optimise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;

/// What changed between two assessments of one alternative, by rule.
record Difference(Map<String, Judged> judged, Assessment after, List<RuleDifference> rules) {

    /// `judged` is what each rule found before.
    static Difference of(Map<String, Judged> judged, Assessment after) {
        return new Difference(judged, after, judged.entrySet().stream()
                .map(rule -> RuleDifference.of(rule.getValue(), after.of(rule.getKey()))).filter(rule -> !rule.nothing()).toList());
    }

    /// Blockers and gaps that are gone. An answer that is now unknown closes nothing.
    List<Change> closes() {
        return changes(rules, RuleDifference::closed);
    }

    /// New blockers, gaps and risks.
    List<Change> opens() {
        return changes(rules, RuleDifference::opened);
    }

    /// Blockers and gaps that were there and stay.
    List<Change> left() {
        return changes(judged.entrySet().stream().filter(rule -> rule.getValue().failing() > 0).toList(),
                rule -> after.of(rule.getKey()).stream().filter(finding -> Additions.failing(finding.verdict())).map(rule.getValue()::kept).toList());
    }

    static int points(List<Change> closes, List<Change> opens) {
        var closed = closes.stream().mapToInt(Difference::points).sum();
        var risks = opens.stream().filter(change -> change.verdict() == Verdict.RISK).mapToInt(change -> change.findings().size()).sum();
        return closed + risks * Worth.NEW_RISK;
    }

    private static int points(Change closed) {
        return closed.findings().stream()
                .mapToInt(finding -> finding.verdict() == Verdict.BLOCKER ? Worth.BLOCKER_CLEARED : Worth.GAP_CLEARED)
                .sum();
    }

    private static <T> List<Change> changes(List<T> rules, Function<T, List<Finding>> findings) {
        return rules.stream().map(findings).filter(found -> !found.isEmpty()).map(Difference::change)
                .sorted(Comparator.comparing(Change::verdict).reversed()).toList();
    }

    private static Change change(List<Finding> findings) {
        return new Change(findings.getFirst().rule(),
                findings.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst), findings);
    }
}
