package org.bidweave.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.Line.Kind;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// What a rule found about one subject: the verdict, one sentence with the numbers in it, the arithmetic in full, and what can be done.
/// `figures` are for other programs: `have`, `need`, `margin` (have less need) where the rule compares.
public record Finding(
        Rule rule,
        Verdict verdict,
        About about,
        String message,
        List<Figure> figures,
        List<Line> arithmetic,
        List<Fix> fixes) {

    /// A number of a finding, by its name.
    public record Figure(String name, BigDecimal value) {}

    public Finding {
        figures = List.copyOf(figures);
        arithmetic = List.copyOf(arithmetic);
        fixes = List.copyOf(fixes);
    }

    public static Finding of(Rule rule, Verdict verdict, About about, String message) {
        return new Finding(rule, verdict, about, message, List.of(), List.of(), List.of());
    }

    /// The figures by name, in their order.
    public Map<String, BigDecimal> numbers() {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        figures.forEach(figure -> numbers.put(figure.name(), figure.value()));
        return numbers;
    }

    /// The three figures of a comparison, to the penny where they do not end.
    public Finding comparing(Fraction have, Fraction need) {
        return number("have", have).number("need", need).number("margin", have.minus(need));
    }

    public Finding number(String name, Fraction value) {
        return number(name, value.rounded(6).stripTrailingZeros());
    }

    public Finding number(String name, BigDecimal value) {
        var figure = new Figure(name, value.scale() < 0 ? value.setScale(0) : value);
        return new Finding(rule, verdict, about, message, added(figures, figure), arithmetic, fixes);
    }

    public Finding line(String label, Money figure) {
        return line(label, figure.toString(), Kind.PLAIN);
    }

    public Finding line(String label, String figure) {
        return line(label, figure, Kind.PLAIN);
    }

    public Finding total(String label, String figure) {
        return line(label, figure, Kind.TOTAL);
    }

    public Finding result(String label, String figure) {
        return line(label, figure, Kind.RESULT);
    }

    public Finding notCounted(String label, String figure) {
        return line(label, figure, Kind.NOT_COUNTED);
    }

    public Finding line(String label, String figure, Kind kind) {
        return new Finding(rule, verdict, about, message, figures, added(arithmetic, new Line(label, figure, kind)), fixes);
    }

    public Finding fix(Fix fix) {
        return new Finding(rule, verdict, about, message, figures, arithmetic, added(fixes, fix));
    }

    public Finding fixes(List<? extends Fix> more) {
        var all = new ArrayList<>(fixes);
        all.addAll(more);
        return new Finding(rule, verdict, about, message, figures, arithmetic, all);
    }

    private static <T> List<T> added(List<T> list, T item) {
        var all = new ArrayList<T>(list.size() + 1);
        all.addAll(list);
        all.add(item);
        return all;
    }
}
