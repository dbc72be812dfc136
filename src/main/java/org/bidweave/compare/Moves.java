package org.bidweave.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Verdict;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;

/// What the right alternative closes and opens beside the left, rule by rule, worst first; `about` is the one partner whom all that opens is about.
public record Moves(Side left, Side right, List<RuleChange> closes, List<RuleChange> opens, Optional<OrganisationId> about) {

    private static final String CAPACITY = "CAP-01";

    public Moves {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
    }

    /// Beside one that was kept it is what the rules said then that counts, verdict by verdict.
    public static Moves between(Side left, Side right) {
        return left.keptOn().isPresent() ? since(left, right) : beside(left, right);
    }

    private static Moves since(Side left, Side right) {
        var changes = right.found().byRule().values().stream().flatMap(found -> found.stream().max(Comparator.comparing(Finding::verdict))
                        .map(worst -> since(left, found, worst)).stream())
                .filter(Moves::matters).toList();
        return sorted(left, right, changes.stream().filter(change -> change.before().worseThan(change.after())).toList(),
                changes.stream().filter(change -> change.after().worseThan(change.before())).toList(), Optional.empty());
    }

    /// What it was about then is not known: where all is well now, several would be named for nothing.
    private static RuleChange since(Side left, List<Finding> found, Finding worst) {
        var rule = worst.rule();
        return new RuleChange(rule, left.verdicts().getOrDefault(rule.id(), Verdict.NOT_APPLICABLE), worst.verdict(),
                worst.verdict() == Verdict.PASS && found.size() > 1 ? rule.question() : worst.message());
    }

    private static Moves sorted(Side left, Side right, List<RuleChange> closes, List<RuleChange> opens, Optional<OrganisationId> about) {
        return new Moves(left, right,
                closes.stream().sorted(Comparator.comparing(RuleChange::before).reversed()).toList(),
                opens.stream().sorted(Comparator.comparing(RuleChange::after).reversed()).toList(), about);
    }

    private static Moves beside(Side left, Side right) {
        var before = left.found();
        var after = right.found();
        var effect = Effect.between(before, after);
        var changes = RuleChange.between(before, after).stream().filter(Moves::matters).toList();
        var told = new Told(before, after);
        var closes = with(told.closed(effect.closed(after)), changes.stream().filter(change -> change.before().worseThan(change.after())).map(told::gone).toList());
        var opens = with(told.opened(effect.opened(before).stream().filter(Moves::worse).toList()), changes.stream().filter(change -> change.after().worseThan(change.before())).toList());
        return sorted(left, right, closes, opens, about(effect, opens, after));
    }

    /// How a rule that changed is told.
    private record Told(Assessment before, Assessment after) {

        /// Told of one subject, shown as the whole rule stands; where that stands the same, as the subject does.
        List<RuleChange> closed(List<RuleChange> told) {
            return told.stream().map(change -> stands(change) ? change : whole(change, said(change) ? change.sentence() : gone(change).sentence())).toList();
        }

        /// Where the whole rule became unknown besides, that is told too; where it is better for something else, the subject alone is told.
        List<RuleChange> opened(List<RuleChange> told) {
            return told.stream().flatMap(change -> stands(change) || verdict(before, change).worseThan(verdict(after, change)) ? Stream.of(change)
                    : verdict(after, change) == Verdict.UNKNOWN ? Stream.of(change, whole(change, worst(change)))
                    : Stream.of(whole(change, change.sentence()))).toList();
        }

        private boolean stands(RuleChange change) {
            return verdict(before, change) == verdict(after, change);
        }

        private RuleChange whole(RuleChange change, String sentence) {
            return new RuleChange(change.rule(), verdict(before, change), verdict(after, change), sentence);
        }

        private String worst(RuleChange change) {
            return after.of(change.rule().id()).stream().max(Comparator.comparing(Finding::verdict)).map(Finding::message).orElse(change.sentence());
        }

        private boolean said(RuleChange change) {
            return after.of(change.rule().id()).stream().anyMatch(finding -> finding.message().equals(change.sentence()));
        }

        /// What the rule says now of what it found amiss before, else the worst that it says now; where that is about other lots or another partner,
        /// what was amiss.
        RuleChange gone(RuleChange change) {
            var amiss = before.of(change.rule().id()).stream().filter(finding -> finding.verdict() == verdict(before, change)).toList();
            var now = after.of(change.rule().id());
            return now.stream().filter(finding -> amiss.stream().anyMatch(was -> was.about().equals(finding.about()))).findFirst()
                    .or(() -> now.stream().max(Comparator.comparing(Finding::verdict))).map(finding -> new RuleChange(change.rule(), change.before(), change.after(),
                            amiss.isEmpty() || amiss.stream().anyMatch(was -> sameMatter(was.about(), finding.about())) ? finding.message() : "Before: " + amiss.getFirst().message()))
                    .orElse(change);
        }

        private static boolean sameMatter(About one, About other) {
            return (one.lots().isEmpty() || other.lots().isEmpty() || one.lots().equals(other.lots()))
                    && (one.partner() == null || other.partner() == null || one.partner().equals(other.partner()));
        }

        private static Verdict verdict(Assessment found, RuleChange change) {
            return found.rules().getOrDefault(change.rule().id(), Verdict.NOT_APPLICABLE);
        }
    }

    /// Where too few were served already and now fewer are, the verdict is the same.
    private static boolean worse(RuleChange change) {
        return change.after().worseThan(change.before()) || change.rule().id().equals(CAPACITY);
    }

    /// That a rule holds, or does not apply, is the same to whoever compares.
    private static boolean matters(RuleChange change) {
        return change.before() != change.after() && change.before().worst(change.after()).worseThan(Verdict.PASS);
    }

    /// What is told subject by subject, and the rules that stand otherwise without a blocker, gap or risk of their own that came or went.
    private static List<RuleChange> with(List<RuleChange> told, List<RuleChange> changes) {
        return Stream.concat(told.stream(), changes.stream()
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
