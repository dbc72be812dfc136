package org.bidweave.ui.shared.findings;

import java.math.BigDecimal;
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
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.model.Acceptance;
import org.bidweave.model.Bid;

/// What one rule says, as one row: its findings, worst first, and the acceptances of those that somebody has taken on.
record RuleResult(Rule rule, Verdict verdict, Elsewhere elsewhere, List<Finding> findings, List<Optional<Acceptance>> accepted) {

    /// How the rule stands in the view that is not on screen.
    record Elsewhere(View view, Verdict verdict) {}

    private static final int MOST_NAMED = 3;

    /// The rules that a filter shows, in the order of the list of rules.
    static List<RuleResult> of(Bid bid, Assessment assessment, Assessment otherView, Filter filter) {
        return assessment.byRule().values().stream()
                .map(findings -> findings.stream().filter(filter::shows).toList())
                .filter(findings -> !findings.isEmpty())
                .map(findings -> of(bid, assessment, otherView, findings))
                .toList();
    }

    private static RuleResult of(Bid bid, Assessment assessment, Assessment otherView, List<Finding> findings) {
        var rule = findings.getFirst().rule();
        var sorted = findings.stream().sorted(Comparator.comparing(Finding::verdict).reversed()).toList();
        var acceptances = acceptances(bid, assessment, rule);
        var accepted = sorted.stream().map(finding -> acceptance(bid, acceptances, finding)).toList();
        return new RuleResult(rule, sorted.getFirst().verdict(), new Elsewhere(otherView.view(), otherView.rules().getOrDefault(rule.id(), Verdict.NOT_APPLICABLE)),
                sorted, accepted);
    }

    private static List<Acceptance> acceptances(Bid bid, Assessment assessment, Rule rule) {
        return bid.acceptances().stream().filter(a -> a.alternative().equals(assessment.alternative()) && a.rule().equals(rule.id())).toList();
    }

    static Optional<Acceptance> acceptance(Bid bid, Assessment assessment, Finding finding) {
        return acceptance(bid, acceptances(bid, assessment, finding.rule()), finding);
    }

    private static Optional<Acceptance> acceptance(Bid bid, List<Acceptance> ofRule, Finding finding) {
        if (ofRule.isEmpty() || !acceptable(finding.verdict())) {
            return Optional.empty();
        }
        var subject = Subject.of(bid, finding.about());
        return ofRule.stream().filter(a -> a.about().equals(subject)).findFirst();
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
    String sentence(Bid bid) {
        var worst = findings.stream().filter(finding -> finding.verdict() == verdict).toList();
        if (worst.getFirst().rule().id().equals("CAP-01") && worst.stream().allMatch(RuleResult::isShort) && worst.size() > 1) {
            return peopleShort(bid, worst);
        }
        if (worst.size() == 1) {
            return worst.getFirst().message();
        }
        var others = worst.stream().skip(1).map(finding -> Subject.of(bid, finding.about())).filter(s -> !s.isEmpty())
                .map(s -> s.startsWith("Lot") ? s.replaceFirst("L", "l") : s).distinct().limit(MOST_NAMED + 1).toList();
        var rest = others.isEmpty() || others.size() > MOST_NAMED || others.stream().anyMatch(other -> other.contains(","))
                ? (worst.size() - 1) + " more" : Words.list(others);
        return worst.getFirst().message() + " Also " + rest + ".";
    }

    private static boolean isShort(Finding finding) {
        return finding.margin().filter(margin -> margin.signum() < 0).isPresent();
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
        return finding.margin().orElse(BigDecimal.ZERO).negate().longValue();
    }
}
