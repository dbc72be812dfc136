package org.bidweave.check;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bidweave.model.Fraction;

/// What a rule says of a subject by itself. It holds for every bid in which the subject is the same; its words are found for each of them,
/// as they may name others.
public record Judgement(
        Rule rule, Verdict verdict, About about, Optional<Finding.Compared> compared, Function<Situation, Explanation> words) {

    /// `words` is a function of values that do not change: it is asked when the finding is first read.
    public static Judgement of(Rule rule, Verdict verdict, About about, Function<Situation, Explanation> words) {
        return new Judgement(rule, verdict, about, Optional.empty(), words);
    }

    /// Where the words, too, name nobody and nothing but the subject and what is given.
    public static Judgement of(Rule rule, Verdict verdict, About about, Supplier<Explanation> words) {
        return of(rule, verdict, about, _ -> words.get());
    }

    /// The figures of a comparison at once, for what adds up many findings: then they need not be put into words.
    public Judgement comparing(Fraction have, Fraction need) {
        return new Judgement(rule, verdict, about, Optional.of(new Finding.Compared(have, need)), words);
    }

    /// The same verdict about the same subject.
    boolean saysAs(Judgement other) {
        return verdict == other.verdict && about.equals(other.about);
    }
}
