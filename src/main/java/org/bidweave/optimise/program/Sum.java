package org.bidweave.optimise.program;

import com.google.ortools.linearsolver.MPVariable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// A sum of variables, each so many times, and a constant.
public final class Sum {

    private final Map<MPVariable, Double> times = new LinkedHashMap<>();
    private double constant;

    public static Sum of(MPVariable variable) {
        return new Sum().plus(1, variable);
    }

    public Sum plus(double factor, MPVariable variable) {
        if (factor != 0) {
            times.merge(variable, factor, Double::sum);
        }
        return this;
    }

    /// Whole factors are small enough for a double to hold.
    public Sum plus(long factor, MPVariable variable) {
        return plus((double) factor, variable);
    }

    public Sum plus(double factor, Sum other) {
        other.times.forEach((variable, each) -> plus(factor * each, variable));
        constant += factor * other.constant;
        return this;
    }

    public Sum plus(double more) {
        constant += more;
        return this;
    }

    public Sum plus(long more) {
        return plus((double) more);
    }

    /// How many times each, in the order they came.
    Map<MPVariable, Double> times() {
        return times;
    }

    double constant() {
        return constant;
    }

    /// How many times it counts this.
    public double factor(MPVariable variable) {
        return times.getOrDefault(variable, 0.0);
    }

    /// The least it can come to, by the bounds of its variables.
    public double lowest() {
        return extreme(true);
    }

    public double highest() {
        return extreme(false);
    }

    private double extreme(boolean low) {
        double sum = constant;
        for (var each : times.entrySet()) {
            sum += each.getValue() * (each.getValue() > 0 == low ? each.getKey().lb() : each.getKey().ub());
        }
        return sum;
    }

    /// What it comes to with these values.
    public double value(ToDoubleFunction<MPVariable> values) {
        double sum = constant;
        for (var each : times.entrySet()) {
            sum += each.getValue() * values.applyAsDouble(each.getKey());
        }
        return sum;
    }

    double largest() {
        return times.values().stream().mapToDouble(Math::abs).max().orElse(1);
    }
}
