package org.bidweave.coverage;

import org.bidweave.check.Verdict;

/// What one cell of the matrix says: the verdict, a fact such as "£5m" or "Base" (empty for nothing), and a sentence. Not applicable with a
/// fact is what is held but not enough, or not asked here. `only` marks the one partner that something asked for hangs on.
public record Mark(Verdict verdict, String fact, String sentence, boolean only) {

    static Mark of(Verdict verdict, String fact, String sentence) {
        return new Mark(verdict, fact, sentence, false);
    }

    /// Held, but not enough, or not asked of this partner.
    static Mark fact(String fact, String sentence) {
        return of(Verdict.NOT_APPLICABLE, fact, sentence);
    }

    static Mark none(String sentence) {
        return fact("", sentence);
    }

    public Coverage coverage() {
        return Coverage.of(verdict);
    }

    Mark alone() {
        return new Mark(verdict, fact, sentence + " Nobody else does.", true);
    }
}
