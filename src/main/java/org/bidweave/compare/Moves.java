package org.bidweave.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Verdict;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;

/// What the right alternative closes and opens beside the left, rule by rule, worst first; `about` is the one partner whom all that opens is about.
public record Moves(Side left, Side right, List<RuleChange> closes, List<RuleChange> opens, Optional<OrganisationId> about) {

    public Moves {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
    }

    public static Moves between(Side left, Side right) {
        var before = left.found();
        var after = right.found();
        var effect = Effect.between(before, after);
        var changes = RuleChange.between(before, after).stream().filter(Moves::matters).toList();
        var closes = with(ofRules(effect.closed(after), before, after), changes, change -> change.before().worseThan(change.after()));
        var opens = with(ofRules(effect.opened(before), before, after), changes, change -> change.after().worseThan(change.before()));
        return new Moves(left, right,
                closes.stream().sorted(Comparator.comparing(RuleChange::before).reversed()).toList(),
                opens.stream().sorted(Comparator.comparing(RuleChange::after).reversed()).toList(),
                about(effect, opens, after));
    }

    /// Told of one subject, shown as the whole rule stands; where that stands the same, as the subject does.
    private static List<RuleChange> ofRules(List<RuleChange> told, Assessment before, Assessment after) {
        return told.stream().map(change -> {
            var was = verdict(before, change);
            var is = verdict(after, change);
            return was == is ? change : new RuleChange(change.rule(), was, is, change.sentence());
        }).toList();
    }

    private static Verdict verdict(Assessment found, RuleChange change) {
        return found.rules().getOrDefault(change.rule().id(), Verdict.NOT_APPLICABLE);
    }

    /// That a rule holds, or does not apply, is the same to whoever compares.
    private static boolean matters(RuleChange change) {
        return change.before() != change.after() && change.before().worst(change.after()).worseThan(Verdict.PASS);
    }

    /// What is told subject by subject, and the rules that stand otherwise without a blocker, gap or risk of their own that came or went.
    private static List<RuleChange> with(List<RuleChange> told, List<RuleChange> changes, Predicate<RuleChange> way) {
        return Stream.concat(told.stream(), changes.stream().filter(way)
                .filter(change -> told.stream().noneMatch(one -> one.rule().equals(change.rule())))).toList();
    }

    /// The partner of every finding that is new, and of those rules that stand worse without one; nobody where any of them is about another, or several.
    private static Optional<OrganisationId> about(Effect effect, List<RuleChange> opens, Assessment after) {
        var told = effect.opens().stream().map(Change::rule).toList();
        var others = opens.stream().filter(change -> !told.contains(change.rule()))
                .flatMap(change -> after.of(change.rule().id()).stream().filter(finding -> finding.verdict() == change.after()));
        var partners = Stream.concat(effect.opens().stream().flatMap(change -> change.findings().stream()), others)
                .map(finding -> Optional.ofNullable(finding.about().partner())).distinct().toList();
        return partners.size() == 1 ? partners.getFirst() : Optional.empty();
    }

    public boolean nothing() {
        return closes.isEmpty() && opens.isEmpty();
    }
}
