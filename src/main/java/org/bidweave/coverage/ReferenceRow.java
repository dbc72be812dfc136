package org.bidweave.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Finding;
import org.bidweave.check.ReferencesCounted;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.ReferencesRequirement;

/// The references asked for (EXP-01), and whether their owners do the work (EXP-02).
record ReferenceRow(Board board, ReferencesRequirement asked) {

    static Optional<Row> of(Board board) {
        return Optional.ofNullable(board.situation().tender().references())
                .filter(_ -> !board.findings("EXP-01").isEmpty())
                .map(asked -> new ReferenceRow(board, asked).row());
    }

    private Row row() {
        var findings = Stream.of("EXP-01", "EXP-02").flatMap(rule -> board.findings(rule).stream()).toList();
        var years = asked.years();
        var name = "References, " + asked.count() + (years == null ? "" : " in " + Words.count(years, "year"));
        return Row.of(Family.PAPER, null, name, findings, fact(findings), board.marks(this::mark)).singlyCovered(board.partners());
    }

    private String fact(List<Finding> findings) {
        return switch (Row.worst(findings)) {
            case PASS, INFO, RISK -> "Met";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> ReferencesCounted.in(board.situation(), asked).counted().size() + " of " + asked.count();
        };
    }

    private Mark mark(Partner partner) {
        var own = ReferencesCounted.of(List.of(partner.participant()), board.situation(), asked);
        int counted = own.counted().size();
        if (counted == 0) {
            return own.unclear().isEmpty()
                    ? Mark.none(partner.name() + " has no reference that meets what is asked.")
                    : Mark.of(Verdict.UNKNOWN, own.unclear().size() + " unclear",
                            "Of " + Words.count(own.unclear().size(), "reference") + " of " + partner.name()
                                    + " the end, the value or the submission date is not entered.");
        }
        var says = partner.name() + " brings " + Words.count(counted, "reference");
        return partner.candidate() || !partner.column().counts() || partner.participant().deliversIn(board.situation().lotIdsBid())
                ? partner.has(String.valueOf(counted), says + ".")
                : Mark.of(Verdict.BLOCKER, String.valueOf(counted), says + " but has no part in the work.");
    }
}
