package org.bidweave.optimise.suggest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Watch;

/// Holds what a problem counts as failing against what the checks find of the alternative that is built from it.
public final class SameRules {

    private static final List<String> ALONE = List.of("INS-01", "INS-02", "CAP-06", "EXC-02", "STR-10");
    private static final List<String> TOGETHER = List.of("FIN-01", "FIN-02", "FIN-03", "FIN-04", "FIN-05", "FIN-06", "FIN-08", "FIN-10",
            "SPC-01", "SPC-02", "SPC-03", "ARE-01", "CAP-01", "ACC-01", "EXP-01", "EXP-02", "STR-03", "STR-05", "STR-09", "MON-02");
    private static final List<String> RISKS = List.of("FAIR-01", "FAIR-02", "FIN-11", "FIN-13");
    private static final List<String> ALWAYS_MET = List.of("STR-01", "STR-02", "LOT-04", "TIM-01", "DOC-01", "EXC-01", "EXC-03", "STR-11", "CAP-02");

    private SameRules() {}

    /// What differs, by rule: what the problem counts, and what the checks find. Rules in which something is unknown are left out.
    public static List<String> differences(Situation now, Wishes wishes, Solver solver) {
        var posed = Posing.of(now, wishes, Checks.STANDARD);
        return solver.solve(posed.problem(), new Effort(Duration.ofSeconds(2)), Watch.NOBODY) instanceof Selection selection
                ? differences(now, posed, RoundShares.of(posed, selection)) : List.of();
    }

    private static List<String> differences(Situation now, Posed posed, Selection selection) {
        var after = now.with(new Built(now, posed, selection.choice()).bid());
        var found = Checks.STANDARD.assess(after);
        var counted = selection.unmet().stream().filter(number -> Set.of(Severity.BLOCKER, Severity.GAP).contains(posed.problem().requirements().get(number).severity()))
                .collect(Collectors.groupingBy(number -> posed.demands().get(number).rule(), TreeMap::new, Collectors.counting()));
        var differences = new ArrayList<String>();
        TOGETHER.forEach(rule -> compare(differences, rule, counted.getOrDefault(rule, 0L), List.of(rule), found.byRule()));
        var risks = selection.unmet().stream().filter(number -> posed.problem().requirements().get(number).severity() == Severity.RISK)
                .collect(Collectors.groupingBy(number -> posed.demands().get(number).rule(), TreeMap::new, Collectors.counting()));
        RISKS.forEach(rule -> compare(differences, rule, risks.getOrDefault(rule, 0L), List.of(rule), found.byRule(), Set.of(Verdict.RISK)));
        compare(differences, "of each alone", alone(posed, selection), ALONE, found.byRule());
        compare(differences, "always met", 0, ALWAYS_MET, found.byRule());
        return differences;
    }

    private static long alone(Posed posed, Selection selection) {
        return selection.choice().members().stream().mapToInt(number -> {
            var candidate = posed.problem().candidates().get(number);
            var part = selection.choice().lead() == number ? candidate.asLead() : candidate.asPartner();
            boolean delivers = IntStream.range(0, selection.choice().value().size())
                    .anyMatch(i -> posed.problem().shares().get(i).candidate() == number && selection.choice().value().get(i) > 0);
            return part.blockers() + part.gaps() + (delivers ? candidate.delivering().blockers() + candidate.delivering().gaps() : 0);
        }).sum();
    }

    private static void compare(List<String> differences, String what, long counted, List<String> rules, Map<String, List<Finding>> byRule) {
        compare(differences, what, counted, rules, byRule, Set.of(Verdict.BLOCKER, Verdict.GAP));
    }

    private static void compare(List<String> differences, String what, long counted, List<String> rules, Map<String, List<Finding>> byRule, Set<Verdict> fails) {
        var findings = rules.stream().flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream()).toList();
        var failing = findings.stream().filter(finding -> fails.contains(finding.verdict())).toList();
        boolean unknown = rules.size() == 1 && findings.stream().anyMatch(finding -> finding.verdict() == Verdict.UNKNOWN);
        if (!unknown && counted != failing.size()) {
            differences.add(what + ": the problem counts " + counted + ", the checks find " + failing);
        }
    }
}
