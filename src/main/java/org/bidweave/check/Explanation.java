package org.bidweave.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.Line.Kind;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// What a finding says: one sentence with the numbers in it, the arithmetic in full, and what can be done.
/// `figures` are for other programs: `have`, `need`, `margin` (have less need) where the rule compares.
public record Explanation(String sentence, List<Figure> figures, List<Line> arithmetic, List<Fix> fixes) {

    /// A number of a finding, by its name.
    public record Figure(String name, BigDecimal value) {}

    public Explanation {
        figures = List.copyOf(figures);
        arithmetic = List.copyOf(arithmetic);
        fixes = List.copyOf(fixes);
    }

    public static Explanation of(String sentence) {
        return new Explanation(sentence, List.of(), List.of(), List.of());
    }

    /// The three figures of a comparison, to the penny where they do not end.
    public Explanation comparing(Fraction have, Fraction need) {
        return number("have", have).number("need", need).number("margin", have.minus(need));
    }

    public Explanation number(String name, Fraction value) {
        return number(name, figure(value));
    }

    public Explanation number(String name, BigDecimal value) {
        return new Explanation(sentence, added(figures, new Figure(name, plain(value))), arithmetic, fixes);
    }

    /// As programs read it: to six places.
    static BigDecimal figure(Fraction value) {
        return plain(value.rounded(6).stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    public Explanation line(String label, Money figure) {
        return line(label, figure.toString(), Kind.PLAIN);
    }

    public Explanation line(String label, String figure) {
        return line(label, figure, Kind.PLAIN);
    }

    public Explanation total(String label, String figure) {
        return line(label, figure, Kind.TOTAL);
    }

    public Explanation result(String label, String figure) {
        return line(label, figure, Kind.RESULT);
    }

    public Explanation notCounted(String label, String figure) {
        return line(label, figure, Kind.NOT_COUNTED);
    }

    public Explanation line(String label, String figure, Kind kind) {
        return new Explanation(sentence, figures, added(arithmetic, new Line(label, figure, kind)), fixes);
    }

    public Explanation fix(Fix fix) {
        return new Explanation(sentence, figures, arithmetic, added(fixes, fix));
    }

    public Explanation fixes(List<? extends Fix> more) {
        var all = new ArrayList<>(fixes);
        all.addAll(more);
        return new Explanation(sentence, figures, arithmetic, all);
    }

    private static <T> List<T> added(List<T> list, T item) {
        var all = new ArrayList<T>(list.size() + 1);
        all.addAll(list);
        all.add(item);
        return all;
    }
}
