package org.bidweave.coverage;

import java.util.List;
import java.util.function.Function;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;

/// A requirement that a rule judges partner by partner.
record EachPartner(Board board, String rule, String name) {

    /// `fact` is what a cell says of a partner's finding.
    Row row(Family family, Function<Finding, String> fact) {
        var findings = board.findings(rule);
        return Row.of(family, null, name, findings, together(findings), board.marks(partner -> mark(partner, fact))).saying(says(findings));
    }

    /// "Met", or how many of those asked are as bad as the worst: "2 of 3".
    private static String together(List<Finding> findings) {
        var worst = Row.worst(findings);
        return worst == Verdict.PASS
                ? "Met"
                : findings.stream().filter(finding -> finding.verdict() == worst).count() + " of " + findings.size();
    }

    private static String says(List<Finding> findings) {
        var worst = Row.worst(findings);
        var alike = findings.stream().filter(finding -> finding.verdict() == worst).map(Finding::message).toList();
        if (worst == Verdict.PASS) {
            return findings.size() == 1 ? alike.getFirst() : "All " + findings.size() + " of whom it is asked have it.";
        }
        return alike.getFirst() + (alike.size() == 1 ? "" : " So it is with " + (alike.size() - 1) + " more.");
    }

    private Mark mark(Partner partner, Function<Finding, String> fact) {
        return board.findings(rule, partner.column().id()).stream()
                .findFirst()
                .map(finding -> Mark.of(finding.verdict(), fact.apply(finding), finding.message()))
                .orElseGet(() -> Mark.none("Not asked of " + partner.name() + "."));
    }
}
