package org.bidweave.optimise;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;

/// What one rule found, counted by verdict and looked up by subject.
final class Judged {

    private final List<Finding> findings;
    private final Map<Verdict, Integer> asBadAs = new EnumMap<>(Verdict.class);
    private final int failing;
    private final Map<About, Verdict> worst = new HashMap<>();
    private final Map<About, Finding> bySubject = new HashMap<>();

    Judged(List<Finding> findings) {
        this.findings = findings;
        failing = (int) findings.stream().filter(finding -> Additions.failing(finding.verdict())).count();
        for (var verdict : Verdict.values()) {
            asBadAs.put(verdict, 0);
        }
        findings.forEach(finding -> asBadAs.merge(finding.verdict(), 1, Integer::sum));
        var more = 0;
        for (var verdict : List.of(Verdict.values()).reversed()) {
            more = asBadAs.merge(verdict, more, Integer::sum);
        }
        findings.forEach(finding -> worst.merge(finding.about(), finding.verdict(), Verdict::worst));
        findings.forEach(finding -> bySubject.put(finding.about(), finding));
    }

    List<Finding> findings() {
        return findings;
    }

    /// How many findings are a blocker or a gap.
    int failing() {
        return failing;
    }

    /// How many findings are as bad as this or worse.
    int asBadAs(Verdict verdict) {
        return asBadAs.getOrDefault(verdict, 0);
    }

    /// The worst it says of a subject; not applicable where it says nothing.
    Verdict of(About about) {
        return worst.getOrDefault(about, Verdict.NOT_APPLICABLE);
    }

    /// A finding that is to be kept for long: the one known already where it is the same, else in words.
    Finding kept(Finding finding) {
        var known = bySubject.get(finding.about());
        return known != null && known.comparesAs(finding) ? known : finding.told();
    }

    /// The same verdicts about the same subjects.
    boolean same(List<Finding> others) {
        return findings.size() == others.size() && IntStream.range(0, others.size()).allMatch(i -> same(findings.get(i), others.get(i)));
    }

    private static boolean same(Finding one, Finding other) {
        return one.verdict() == other.verdict() && one.about().equals(other.about());
    }
}
