package org.bidweave.ui.shared.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Subject;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Acceptance;
import org.bidweave.model.Bid;

/// What one rule says, as one row: its findings, worst first, and the acceptances of those that somebody has taken on.
record RuleResult(Rule rule, Verdict verdict, List<Finding> findings, List<Optional<Acceptance>> accepted, String sentence) {

    /// The rules that a filter shows, in the order of the list of rules.
    static List<RuleResult> of(Bid bid, Assessment assessment, Filter filter) {
        var byRule = assessment.findings().stream().filter(filter::shows)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        var all = new ArrayList<RuleResult>();
        byRule.forEach((rule, findings) -> all.add(of(bid, assessment, rule, findings)));
        return all;
    }

    private static RuleResult of(Bid bid, Assessment assessment, Rule rule, List<Finding> findings) {
        var sorted = findings.stream().sorted(Comparator.comparing(Finding::verdict).reversed()).toList();
        var accepted = sorted.stream().map(finding -> acceptance(bid, assessment, finding)).toList();
        return new RuleResult(rule, sorted.getFirst().verdict(), sorted, accepted, sentence(bid, sorted));
    }

    static Optional<Acceptance> acceptance(Bid bid, Assessment assessment, Finding finding) {
        var subject = Subject.of(bid, finding.about());
        return bid.acceptances().stream()
                .filter(a -> a.alternative().equals(assessment.alternative()) && a.rule().equals(finding.rule().id())
                        && a.about().equals(subject))
                .filter(_ -> acceptable(finding.verdict()))
                .findFirst();
    }

    /// A blocker cannot be accepted: the bid would not stand.
    static boolean acceptable(Verdict verdict) {
        return switch (verdict) {
            case GAP, RISK -> true;
            case BLOCKER, UNKNOWN, INFO, PASS, NOT_APPLICABLE -> false;
        };
    }

    /// The acceptance to name on the row: only where everything at its verdict is accepted.
    Optional<Acceptance> acceptance() {
        var worst = accepted.subList(0, worstCount());
        return worst.stream().allMatch(Optional::isPresent) ? worst.getFirst() : Optional.empty();
    }

    /// How many of its findings stand at its verdict.
    int worstCount() {
        return (int) findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /// The worst finding's sentence, and whom or what else the rule finds as bad.
    private static String sentence(Bid bid, List<Finding> sorted) {
        var worst = sorted.stream().filter(finding -> finding.verdict() == sorted.getFirst().verdict()).toList();
        if (worst.getFirst().rule().id().equals("CAP-01") && worst.stream().allMatch(RuleResult::isShort) && worst.size() > 1) {
            return peopleShort(bid, worst);
        }
        var others = worst.stream().skip(1).map(finding -> Subject.of(bid, finding.about())).filter(s -> !s.isEmpty())
                .map(s -> s.startsWith("Lot") ? s.replaceFirst("L", "l") : s).distinct().toList();
        if (worst.size() == 1) {
            return worst.getFirst().message();
        }
        var rest = others.isEmpty() || others.size() > 3 || others.stream().anyMatch(other -> other.contains(","))
                ? (worst.size() - 1) + " more" : Words.list(others);
        return worst.getFirst().message() + " Also " + rest + ".";
    }

    private static boolean isShort(Finding finding) {
        var margin = finding.numbers().get("margin");
        return margin != null && margin.signum() < 0;
    }

    private static String peopleShort(Bid bid, List<Finding> worst) {
        long all = worst.stream().mapToLong(RuleResult::people).sum();
        var byPlace = worst.stream().collect(Collectors.groupingBy(
                finding -> place(bid, finding), LinkedHashMap::new, Collectors.summingLong(RuleResult::people)));
        return Words.people(all) + " short: "
                + byPlace.entrySet().stream().map(e -> Words.count(e.getValue()) + " in " + e.getKey())
                        .collect(Collectors.joining(", ")) + ".";
    }

    private static String place(Bid bid, Finding finding) {
        var area = finding.about().area();
        return area == null ? Subject.of(bid, finding.about()) : bid.tender().areaName(area);
    }

    private static long people(Finding finding) {
        return finding.numbers().getOrDefault("margin", BigDecimal.ZERO).negate().longValue();
    }
}
