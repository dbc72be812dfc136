package org.bidweave.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A rule that stands otherwise than before: its verdicts before and after, and the sentence of its worst finding now (else of the one that is gone).
public record RuleChange(Rule rule, Verdict before, Verdict after, String sentence) {

    /// The rules whose verdict changed, or whose worst finding where it is a risk or worse: what got worse first, the worst on top.
    public static List<RuleChange> between(Assessment before, Assessment after) {
        return Stream.concat(after.rules().keySet().stream(), before.rules().keySet().stream()).distinct()
                .flatMap(rule -> of(rule, before, after))
                .sorted(Comparator.comparing((RuleChange change) -> !change.after.worseThan(change.before))
                        .thenComparing(RuleChange::after, Comparator.reverseOrder()))
                .toList();
    }

    private static Stream<RuleChange> of(String rule, Assessment before, Assessment after) {
        var was = worst(before, rule);
        var is = worst(after, rule);
        var old = before.rules().getOrDefault(rule, Verdict.NOT_APPLICABLE);
        var now = after.rules().getOrDefault(rule, Verdict.NOT_APPLICABLE);
        var said = Stream.concat(is, was).toList();
        boolean same = old == now && (!now.worseThan(Verdict.INFO) || Objects.equals(
                worst(before, rule).map(Finding::message).findFirst(), worst(after, rule).map(Finding::message).findFirst()));
        return same || said.isEmpty() ? Stream.empty()
                : Stream.of(new RuleChange(said.getFirst().rule(), old, now, said.getFirst().message()));
    }

    private static Stream<Finding> worst(Assessment assessment, String rule) {
        return assessment.of(rule).stream().max(Comparator.comparing(Finding::verdict)).stream();
    }
}
