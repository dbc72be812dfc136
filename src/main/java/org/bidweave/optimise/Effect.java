package org.bidweave.optimise;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Verdict;

/// What a change closes and opens: blockers and gaps that are gone, new blockers, gaps and risks, worst first.
public record Effect(List<Change> closes, List<Change> opens) {

    public Effect {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
    }

    /// Of the same alternative before and after.
    public static Effect between(Assessment before, Assessment after) {
        Map<String, Judged> judged = new LinkedHashMap<>();
        before.byRule().forEach((rule, findings) -> judged.put(rule, new Judged(findings)));
        var difference = Difference.of(judged, after);
        return new Effect(difference.closes(), difference.opens());
    }

    /// What closes, rule by rule, with what the rule says now of the same subject.
    public List<RuleChange> closed(Assessment after) {
        return closes.stream().map(change -> closed(change, same(change, after))).toList();
    }

    /// What opens, rule by rule, with how the same subject stood before.
    public List<RuleChange> opened(Assessment before) {
        return opens.stream().map(change -> new RuleChange(change.rule(), same(change, before).map(Finding::verdict).orElse(Verdict.NOT_APPLICABLE),
                change.verdict(), change.findings().getFirst().message())).toList();
    }

    /// A rule that says nothing more of the subject found nothing amiss with it.
    private static RuleChange closed(Change change, Optional<Finding> now) {
        return new RuleChange(change.rule(), change.verdict(), now.map(Finding::verdict).orElse(Verdict.PASS),
                now.map(Finding::message).orElse("Before: " + change.findings().getFirst().message()));
    }

    private static Optional<Finding> same(Change change, Assessment other) {
        var about = change.findings().getFirst().about();
        return other.of(change.rule().id()).stream().filter(finding -> finding.about().equals(about)).max(Comparator.comparing(Finding::verdict));
    }
}
