package org.bidweave.command;

import java.util.List;
import java.util.Locale;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;

/// What the rules say of a bid, as a page of text: the worst first, each finding one sentence.
final class GapReport {

    private static final int WIDTH = 100;
    private static final List<Verdict> ORDER =
            List.of(Verdict.BLOCKER, Verdict.GAP, Verdict.UNKNOWN, Verdict.RISK, Verdict.INFO);

    private GapReport() {}

    static String of(Bid bid, Assessment assessment) {
        var page = new StringBuilder();
        var basics = bid.tender().basics();
        page.append(basics.title().isEmpty() ? "Untitled bid" : basics.title()).append('\n');
        if (!basics.buyer().isEmpty()) {
            page.append(basics.buyer()).append('\n');
        }
        page.append("Alternative ").append(assessment.alternative()).append(", ").append(view(assessment.view()))
                .append(", as of ").append(Words.day(assessment.asOf())).append(".\n\n");
        page.append("Overall: ").append(word(assessment.overall())).append(".\n");
        for (var verdict : ORDER) {
            group(page, assessment, verdict);
        }
        page.append('\n').append(assessment.count(Verdict.PASS)).append(" rules are met; ")
                .append(assessment.count(Verdict.NOT_APPLICABLE)).append(" do not apply.\n");
        return page.toString();
    }

    private static void group(StringBuilder page, Assessment assessment, Verdict verdict) {
        var findings = assessment.findings().stream().filter(finding -> finding.verdict() == verdict).toList();
        if (!findings.isEmpty()) {
            page.append('\n').append(word(verdict)).append('\n');
            findings.forEach(finding -> page.append(line(finding)));
        }
    }

    private static String line(Finding finding) {
        var head = String.format(Locale.UK, "  %-8s", finding.rule().id());
        return Wrapped.text(head + finding.message(), WIDTH, " ".repeat(head.length())) + "\n";
    }

    private static String view(View view) {
        return switch (view) {
            case PLANNED -> "with everyone in the plan";
            case SECURED -> "with those who have signed";
        };
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case BLOCKER -> "Blocker";
            case GAP -> "Gap";
            case UNKNOWN -> "Unknown";
            case RISK -> "Risk";
            case INFO -> "Information";
            case PASS -> "Met";
            case NOT_APPLICABLE -> "Nothing to judge yet";
        };
    }
}
