package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;

/// How an answer stands with the signatures and papers of today. It is judged as if everybody had signed and all papers were in; `opens` is what fails until
/// they have and are, among the `blockers` and `gaps` that there would be.
public record UntilSigned(List<Organisation> toSign, long blockers, long gaps, List<Change> opens) {

    public UntilSigned {
        toSign = List.copyOf(toSign);
        opens = List.copyOf(opens);
    }

    /// What the rules say of it with the signatures and papers of today.
    public static UntilSigned of(Checks checks, Situation now, Suggestion suggestion) {
        return of(suggestion, checks.assess(now.with(suggestion.today())));
    }

    private static UntilSigned of(Suggestion suggestion, Assessment today) {
        return new UntilSigned(suggestion.toSign(), today.count(Verdict.BLOCKER), today.count(Verdict.GAP),
                Effect.between(suggestion.after(), today).opens().stream().filter(change -> change.verdict().worseThan(Verdict.RISK)).toList());
    }

    /// Whether there is nothing to say.
    public boolean nothing() {
        return toSign.isEmpty() && opens.isEmpty();
    }

    /// The worst that fails until then; for information only where nothing does.
    public Verdict worst() {
        return opens.stream().map(Change::verdict).reduce(Verdict.INFO, Verdict::worst);
    }

    /// "Today: 2 blockers and 3 gaps, until Ladder Mentoring has signed and all papers are in (Signatures and Due diligence)."
    public String words() {
        if (opens.isEmpty()) {
            return names() + (toSign.size() == 1 ? " has" : " have") + " still to sign.";
        }
        var counts = Stream.of(Words.count(blockers, "blocker"), Words.count(gaps, "gap")).filter(words -> !words.startsWith("0 ")).toList();
        var signed = toSign.isEmpty() ? "" : names() + (toSign.size() == 1 ? " has" : " have") + " signed and ";
        return "Today: " + Words.list(counts) + ", until " + signed + "all papers are in ("
                + Words.list(opens.stream().map(change -> change.rule().name()).toList()) + ").";
    }

    private String names() {
        return Words.list(toSign.stream().map(Organisation::name).toList());
    }
}
