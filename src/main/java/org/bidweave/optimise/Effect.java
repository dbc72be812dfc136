package org.bidweave.optimise;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;

/// What a change closes and opens: blockers and gaps that are gone; new blockers, gaps and risks, and places where too few people were served
/// and now fewer are; worst first. `unanswered` are the rules that have no answer since then, with what is not known;
/// `notServedBefore` and `notServed` the people a year whom nobody serves, all places together.
public record Effect(List<Change> closes, List<Change> opens, List<Change> unanswered, long notServedBefore, long notServed) {

    private static final String CAPACITY = "CAP-01";

    public Effect {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
        unanswered = List.copyOf(unanswered);
    }

    /// Of the same alternative before and after.
    public static Effect between(Assessment before, Assessment after) {
        Map<String, Judged> judged = new LinkedHashMap<>();
        before.byRule().forEach((rule, findings) -> judged.put(rule, new Judged(findings)));
        var difference = Difference.of(judged, after);
        return new Effect(difference.closes(), opens(difference.opens(), servedFewer(before, after)), unanswered(before, after),
                notServed(before), notServed(after));
    }

    /// What stands worse and fails: new blockers and gaps.
    public List<Change> fails() {
        return opens.stream().filter(change -> Additions.failing(change.verdict())).toList();
    }

    /// How many more people a year are not served, or fewer where it is less than nought.
    public long moreNotServed() {
        return notServed - notServedBefore;
    }

    /// The same in words, so that nothing of what it was worked out from is kept.
    public Effect told() {
        return new Effect(told(closes), told(opens), told(unanswered), notServedBefore, notServed);
    }

    private static List<Change> told(List<Change> changes) {
        return changes.stream().map(change -> change.with(Finding::told)).toList();
    }

    private static List<Change> unanswered(Assessment before, Assessment after) {
        return after.rules().entrySet().stream().filter(rule -> rule.getValue() == Verdict.UNKNOWN && before.rules().get(rule.getKey()) != Verdict.UNKNOWN)
                .map(rule -> after.of(rule.getKey()).stream().filter(finding -> finding.verdict() == Verdict.UNKNOWN).toList())
                .map(findings -> new Change(findings.getFirst().rule(), Verdict.UNKNOWN, findings)).toList();
    }

    private static List<Change> opens(List<Change> opened, List<Finding> fewer) {
        if (fewer.isEmpty()) {
            return opened;
        }
        var all = Stream.concat(opened.stream().filter(Effect::isCapacity).flatMap(change -> change.findings().stream()), fewer.stream()).toList();
        var capacity = new Change(fewer.getFirst().rule(), all.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst), all);
        return Stream.concat(opened.stream().filter(change -> !isCapacity(change)), Stream.of(capacity))
                .sorted(Comparator.comparing(Change::verdict).reversed()).toList();
    }

    private static boolean isCapacity(Change change) {
        return change.rule().id().equals(CAPACITY);
    }

    /// Where too few people were served already, and now fewer still.
    private static List<Finding> servedFewer(Assessment before, Assessment after) {
        return after.of(CAPACITY).stream().filter(now -> before.of(CAPACITY).stream().anyMatch(then -> then.about().equals(now.about())
                && then.verdict() == now.verdict() && Additions.failing(then.verdict()) && served(now).compareTo(served(then)) < 0)).toList();
    }

    private static long notServed(Assessment found) {
        return found.of(CAPACITY).stream().filter(finding -> Additions.failing(finding.verdict()))
                .map(finding -> finding.margin().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::subtract).longValueExact();
    }

    private static BigDecimal served(Finding finding) {
        return finding.numbers().getOrDefault("have", BigDecimal.ZERO);
    }

    /// What closes, rule by rule, with what the rule says now of the same subject, or as the whole rule stands where it still fails elsewhere.
    public List<RuleChange> closed(Assessment after) {
        return closes.stream().map(change -> {
            long left = after.of(change.rule().id()).stream().filter(finding -> Additions.failing(finding.verdict())).count();
            return left == 0 ? closed(change, same(change, after)) : inPart(change, left, after.rules().getOrDefault(change.rule().id(), Verdict.NOT_APPLICABLE));
        }).toList();
    }

    /// "1 of 3 closes. Before: Counselling in Town: partners can serve 0 of 20 people." Of people, how many are not served in all.
    private RuleChange inPart(Change change, long left, Verdict stands) {
        int closed = change.findings().size();
        return new RuleChange(change.rule(), change.verdict(), stands,
                closed + " of " + (closed + left) + (closed == 1 ? " closes. " : " close. ") + "Before: " + change.findings().getFirst().message()
                        + (isCapacity(change) ? " Not served in all: " + Words.people(notServedBefore) + " before, " + Words.count(notServed) + " now." : ""));
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
