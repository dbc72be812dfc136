package org.bidweave.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bidweave.model.Fraction;
import org.jspecify.annotations.Nullable;

/// What a rule found about one subject: the verdict at once, and why when somebody reads it. Of thousands of findings on a large bid only
/// those on screen are put into words. May be read on any thread.
public final class Finding {

    /// What is there, and what it takes.
    record Compared(Fraction have, Fraction need) {}

    private final Rule rule;
    private final Verdict verdict;
    private final About about;
    private final Optional<Compared> compared;
    private final Supplier<Explanation> explain;
    private volatile @Nullable Explanation known;

    private Finding(Rule rule, Verdict verdict, About about, Optional<Compared> compared, Supplier<Explanation> explain) {
        this.rule = rule;
        this.verdict = verdict;
        this.about = about;
        this.compared = compared;
        this.explain = explain;
    }

    /// `explain` is a function of values that do not change: it is asked when the finding is first read.
    public static Finding of(Rule rule, Verdict verdict, About about, Supplier<Explanation> explain) {
        return new Finding(rule, verdict, about, Optional.empty(), explain);
    }

    public static Finding of(Rule rule, Verdict verdict, About about, String sentence) {
        return of(rule, verdict, about, () -> Explanation.of(sentence));
    }

    /// What is judged of a subject by itself, said of it as it stands here.
    public static Finding of(Judgement judgement, Situation here) {
        return new Finding(judgement.rule(), judgement.verdict(), judgement.about(), judgement.compared(), () -> judgement.words().apply(here));
    }

    /// The figures of a comparison at once, for what adds up many findings: then they need not be put into words.
    public Finding comparing(Fraction have, Fraction need) {
        return new Finding(rule, verdict, about, Optional.of(new Compared(have, need)), this::explanation);
    }

    /// The same finding, with more to say.
    public Finding with(UnaryOperator<Explanation> more) {
        return new Finding(rule, verdict, about, compared, () -> more.apply(explanation()));
    }

    /// The same, put into words now: nothing of what it was worked out from is kept.
    public Finding told() {
        var words = explanation();
        return told(() -> words);
    }

    /// The same, put into these words when somebody reads it.
    public Finding told(Supplier<Explanation> words) {
        return new Finding(rule, verdict, about, compared, words);
    }

    /// Whether another finding compares the same figures of the same subject to the same verdict, as far as that is known without words.
    public boolean comparesAs(Finding other) {
        return compared.isPresent() && compared.equals(other.compared) && verdict == other.verdict && about.equals(other.about);
    }

    public Rule rule() {
        return rule;
    }

    public Verdict verdict() {
        return verdict;
    }

    public About about() {
        return about;
    }

    public Explanation explanation() {
        var words = known;
        if (words == null) {
            words = explain.get();
            known = words;
        }
        return words;
    }

    public String message() {
        return explanation().sentence();
    }

    public List<Line> arithmetic() {
        return explanation().arithmetic();
    }

    public List<Fix> fixes() {
        return explanation().fixes();
    }

    /// Have less need, where the rule compares.
    public Optional<BigDecimal> margin() {
        return compared.map(both -> Explanation.figure(both.have.minus(both.need))).or(() -> Optional.ofNullable(numbers().get("margin")));
    }

    /// The figures by name, in their order.
    public Map<String, BigDecimal> numbers() {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        compared.ifPresent(both -> add(numbers, Explanation.of("").comparing(both.have, both.need)));
        add(numbers, explanation());
        return numbers;
    }

    private static void add(Map<String, BigDecimal> numbers, Explanation explanation) {
        explanation.figures().forEach(figure -> numbers.put(figure.name(), figure.value()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Finding finding && rule.equals(finding.rule) && verdict == finding.verdict
                && about.equals(finding.about) && compared.equals(finding.compared) && explanation().equals(finding.explanation()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, verdict, about);
    }

    @Override
    public String toString() {
        return rule.id() + " " + verdict.code() + ": " + message();
    }
}
