package org.bidweave.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Finding;

/// What has to be shown on paper: cover, accreditations, references, and what each partner signs, declares and allows.
final class PaperRows {

    private PaperRows() {}

    static List<Row> of(Board board) {
        var rows = new ArrayList<Row>();
        rows.addAll(InsuranceRows.of(board));
        rows.addAll(AccreditationRows.of(board));
        rows.addAll(ReferenceRow.of(board).stream().toList());
        Stream.of(Paper.values())
                .filter(paper -> !board.findings(paper.rule).isEmpty())
                .map(paper -> new EachPartner(board, paper.rule, paper.name).row(Family.PAPER, paper::fact))
                .forEach(rows::add);
        return rows;
    }

    /// What each partner has to have done, with the word for done and for not done.
    private enum Paper {
        REGISTRATION("EXC-01", "Declarations and registration", "Registered", "Missing"),
        EXCLUSION("EXC-02", "No ground of exclusion", "None", "Ground"),
        DEBARMENT("EXC-03", "Listed for debarment check", "Listed", "Not listed"),
        DUE_DILIGENCE("DOC-01", "Due diligence", "Done", "Not done"),
        SIGNATURE("TIM-01", "Signature", "Signed", "Not signed"),
        AUTHORITY("STR-11", "Written authority to submit", "Given", "Not given");

        private final String rule;
        private final String name;
        private final String done;
        private final String missing;

        Paper(String rule, String name, String done, String missing) {
            this.rule = rule;
            this.name = name;
            this.done = done;
            this.missing = missing;
        }

        private String fact(Finding finding) {
            return switch (finding.verdict()) {
                case PASS, INFO -> done;
                case UNKNOWN, NOT_APPLICABLE -> "Not entered";
                case RISK, GAP, BLOCKER -> missing;
            };
        }
    }
}
