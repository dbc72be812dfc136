package org.bidweave.optimise;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;

/// What one rule found before and after a change.
record RuleDifference(List<Finding> before, List<Finding> after) {

    /// The same verdicts about the same subjects: the change did not touch the rule.
    boolean same() {
        return before.size() == after.size() && IntStream.range(0, before.size()).allMatch(i -> same(before.get(i), after.get(i)));
    }

    private static boolean same(Finding one, Finding other) {
        return one.verdict() == other.verdict() && one.about().equals(other.about());
    }

    /// Blockers and gaps that are gone.
    List<Finding> closed() {
        if (count(after, Additions::failing) >= count(before, Additions::failing)) {
            return List.of();
        }
        var now = worst(after);
        return before.stream()
                .filter(finding -> Additions.failing(finding.verdict()) && !open(now.getOrDefault(finding.about(), Verdict.NOT_APPLICABLE)))
                .toList();
    }

    private static boolean open(Verdict now) {
        return Additions.failing(now) || now == Verdict.UNKNOWN;
    }

    /// New blockers, gaps and risks. A rule that names only the worst of many may name another after a change; it is new only where there
    /// are more of them.
    List<Finding> opened() {
        var more = more();
        if (more.isEmpty()) {
            return List.of();
        }
        var was = worst(before);
        return after.stream()
                .filter(finding -> more.contains(finding.verdict()))
                .filter(finding -> finding.verdict().worseThan(was.getOrDefault(finding.about(), Verdict.NOT_APPLICABLE)))
                .toList();
    }

    /// The verdicts, from risk on, of which there are now more as bad or worse.
    private Set<Verdict> more() {
        var more = EnumSet.of(Verdict.RISK, Verdict.GAP, Verdict.BLOCKER);
        more.removeIf(verdict -> count(after, found -> !verdict.worseThan(found)) <= count(before, found -> !verdict.worseThan(found)));
        return more;
    }

    private static long count(List<Finding> findings, Predicate<Verdict> verdict) {
        return findings.stream().filter(finding -> verdict.test(finding.verdict())).count();
    }

    private static Map<About, Verdict> worst(List<Finding> findings) {
        var worst = new HashMap<About, Verdict>();
        findings.forEach(finding -> worst.merge(finding.about(), finding.verdict(), Verdict::worst));
        return worst;
    }
}
