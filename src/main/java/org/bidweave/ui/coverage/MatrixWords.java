package org.bidweave.ui.coverage;

import org.bidweave.check.Verdict;
import org.bidweave.coverage.Column;
import org.bidweave.coverage.Coverage;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Row;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// How the matrix is read: in the table beside it, in a file and aloud.
record MatrixWords(Texts texts) {

    /// Beneath a partner's name: what it is to the bid.
    String part(Column column) {
        return switch (column.part()) {
            case LEAD -> texts.of("coverage.part.lead");
            case PARTNER -> texts.of(column.signed() ? "coverage.part.partner" : "coverage.part.unsigned");
            case GUARANTOR -> texts.of(column.signed() ? "coverage.part.guarantor" : "coverage.part.unsigned");
            case WAITING -> texts.of("coverage.part.waiting");
            case CANDIDATE -> texts.of("coverage.part.candidate");
        };
    }

    /// "Met: Base", "Not met: £2m"; a fact alone where it is not asked or not enough, and a dash for nothing.
    String mark(Mark mark) {
        if (mark.coverage() == Coverage.NOT_ASKED) {
            return mark.fact().isEmpty() ? "–" : texts.of("coverage.fact", mark.fact());
        }
        var word = texts.of("coverage.state." + mark.coverage().name());
        var says = mark.fact().equals(word) || mark.fact().isEmpty() ? word : texts.of("coverage.word-and-fact", word, mark.fact());
        return mark.only() ? texts.of("coverage.only", says) : says;
    }

    /// "3 missing", or how the rows stand that a head has folded away.
    String folded(Line.Head head) {
        return head.missing() > 0 ? texts.of("coverage.folded.missing", head.missing()) : texts.of("coverage.state." + Coverage.of(worst(head)).name());
    }

    static Verdict worst(Line.Head head) {
        return head.rows().stream().map(row -> row.together().verdict()).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    /// "Lot 3, Harbour: 14 requirements, 3 missing. Folded away."
    String spoken(Line.Head head) {
        return texts.of(head.folded() ? "coverage.head.folded" : "coverage.head.open", head.words(), head.rows().size(), folded(head));
    }

    /// The whole of a cell for those who hear it.
    String spoken(Row row, String who, Mark mark) {
        var verdict = mark.coverage() == Coverage.NOT_ASKED ? "" : " (" + States.of(mark.verdict()).word(texts) + ")";
        return texts.of("coverage.spoken", row.title(), who, mark(mark) + verdict, mark.sentence());
    }
}
