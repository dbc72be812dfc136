package org.bidweave.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.AlternativeId;

/// Everything the rules say about one alternative in one view on one day.
/// `rules` has the verdict of every rule by id, in the order of the list of rules: the worst of what it found, or not applicable.
public record Assessment(
        AlternativeId alternative, View view, LocalDate asOf, List<Finding> findings, Map<String, Verdict> rules, Verdict overall) {

    public Assessment {
        findings = List.copyOf(findings);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /// How many rules stand at a verdict: what the counts on screen show.
    public long count(Verdict verdict) {
        return rules.values().stream().filter(verdict::equals).count();
    }

    public List<Finding> of(String rule) {
        return findings.stream().filter(finding -> finding.rule().id().equals(rule)).toList();
    }
}
