package org.bidweave.session;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;

/// What a trial does to what the rules said before: all of it, and what of that opens only until those who join have signed and their papers are in.
public record TrialEffect(Effect whole, List<Change> untilSigned, Assessment before, Assessment with) {

    public TrialEffect {
        untilSigned = List.copyOf(untilSigned);
    }

    /// `signed` is what the rules would say had they signed.
    static TrialEffect of(Assessment before, Assessment with, Assessment signed) {
        var whole = Effect.between(before, with);
        var stays = Effect.between(before, signed).opens().stream().map(Change::rule).toList();
        return new TrialEffect(whole, whole.opens().stream().filter(change -> !stays.contains(change.rule())).toList(), before, with);
    }

    /// How much opens and stays open when they have signed.
    public int opens() {
        return whole.opens().size() - untilSigned.size();
    }

    /// Rule by rule: what closes, with what the rule says now of the same subject, then what opens and stays open, then what is newly unknown.
    public List<RuleChange> changes() {
        return Stream.of(whole.closed(with), whole.opened(before).stream().filter(change -> !waits(change)).toList(), whole.unanswered().stream().map(this::unanswered).toList())
                .flatMap(List::stream).toList();
    }

    private RuleChange unanswered(Change change) {
        return new RuleChange(change.rule(), before.rules().getOrDefault(change.rule().id(), Verdict.NOT_APPLICABLE), change.verdict(), change.findings().getFirst().message());
    }

    /// Rule by rule: what opens until they have signed.
    public List<RuleChange> waiting() {
        return whole.opened(before).stream().filter(this::waits).toList();
    }

    private boolean waits(RuleChange change) {
        return untilSigned.stream().anyMatch(waiting -> waiting.rule().equals(change.rule()));
    }
}
