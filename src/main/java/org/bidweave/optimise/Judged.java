package org.bidweave.optimise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.jspecify.annotations.Nullable;

/// What one rule found, counted by verdict and looked up by subject.
final class Judged {

    private final List<Finding> findings;
    private final Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
    private final Map<About, List<Finding>> bySubject = new HashMap<>();
    private final Map<About, Integer> positions = new HashMap<>();

    Judged(List<Finding> findings) {
        this.findings = findings;
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            byVerdict.merge(finding.verdict(), 1, Integer::sum);
            bySubject.computeIfAbsent(finding.about(), _ -> new ArrayList<>(1)).add(finding);
            positions.putIfAbsent(finding.about(), i);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /// How many findings are a blocker or a gap.
    int failing() {
        return asBadAs(Verdict.GAP);
    }

    /// How many findings are as bad as this or worse.
    int asBadAs(Verdict verdict) {
        return byVerdict.entrySet().stream().filter(many -> !verdict.worseThan(many.getKey())).mapToInt(Map.Entry::getValue).sum();
    }

    /// What it says of a subject.
    List<Finding> of(About about) {
        return bySubject.getOrDefault(about, List.of());
    }

    /// Where among the findings it first speaks of a subject, `null` where it does not.
    @Nullable Integer position(About about) {
        return positions.get(about);
    }

    /// A finding that is to be kept for long: the one known already where it is the same, else in words.
    Finding kept(Finding finding) {
        return of(finding.about()).stream().filter(known -> known.comparesAs(finding)).findFirst().orElseGet(finding::told);
    }
}
