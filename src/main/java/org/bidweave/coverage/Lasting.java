package org.bidweave.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Whether what a partner holds lasts until the contract starts, as the rule on expiries says of all that it holds together.
record Lasting(Board board, String rule) {

    Optional<Finding> of(OrganisationId holder) {
        return board.findings(rule, holder).stream().findFirst();
    }

    /// What the finding says of one thing that expires then.
    Verdict verdict(Finding finding, @Nullable LocalDate expires) {
        var start = board.situation().tender().dates().contractStart();
        return switch (finding.verdict()) {
            case INFO, RISK -> expires != null && start != null && expires.isBefore(start) ? finding.verdict() : Verdict.PASS;
            case UNKNOWN -> start == null || expires == null ? Verdict.UNKNOWN : Verdict.PASS;
            case NOT_APPLICABLE, PASS, GAP, BLOCKER -> finding.verdict();
        };
    }

    /// What is held, conditional where it does not last.
    Mark mark(Partner partner, @Nullable LocalDate expires, String fact, String says) {
        var verdict = of(partner.column().id()).map(finding -> verdict(finding, expires)).orElse(Verdict.PASS);
        return switch (verdict) {
            case PASS, NOT_APPLICABLE, GAP, BLOCKER -> partner.has(fact, says);
            case INFO, RISK -> Mark.of(verdict, "Expires", says + " It expires before the contract starts"
                    + (expires == null ? "." : ", on " + Words.day(expires) + "."));
            case UNKNOWN -> Mark.of(verdict, fact, says + " When it expires, or when the contract starts, is not entered.");
        };
    }
}
