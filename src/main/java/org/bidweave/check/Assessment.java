package org.bidweave.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.AlternativeId;

/// Everything the rules say about one alternative in one view on one day.
/// `byRule` has what each rule found, by its id; `rules` has the verdict of every rule by id, in the order of the list of rules: the worst of what it found, or not applicable.
public record Assessment(
        AlternativeId alternative, View view, LocalDate asOf, Map<String, List<Finding>> byRule, Map<String, Verdict> rules, Verdict overall) {

    public Assessment {
        byRule = Collections.unmodifiableMap(new LinkedHashMap<>(byRule));
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /// Those of all rules, in the order of the rules.
    public List<Finding> findings() {
        return byRule.values().stream().flatMap(List::stream).toList();
    }

    /// How many rules stand at a verdict: what the counts on screen show.
    public long count(Verdict verdict) {
        return rules.values().stream().filter(verdict::equals).count();
    }

    public List<Finding> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
