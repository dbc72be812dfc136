package org.bidweave.optimise.program;

import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A sum of variables, each so many times, and a constant.
public final class Sum {

    private final List<MPVariable> variables = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private double constant;

    public static Sum of(MPVariable variable) {
        return new Sum().plus(1, variable);
    }

    public Sum plus(double factor, MPVariable variable) {
        if (factor != 0) {
            variables.add(variable);
            times.add(factor);
        }
        return this;
    }

    /// Whole factors are small enough for a double to hold.
    public Sum plus(long factor, MPVariable variable) {
        return plus((double) factor, variable);
    }

    public Sum plus(double factor, Sum other) {
        for (int i = 0; i < other.variables.size(); i++) {
            plus(factor * other.times.get(i), other.variables.get(i));
        }
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

    List<MPVariable> variables() {
        return variables;
    }

    double times(int position) {
        return times.get(position);
    }

    double constant() {
        return constant;
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
        for (int i = 0; i < variables.size(); i++) {
            sum += times.get(i) * (times.get(i) > 0 == low ? variables.get(i).lb() : variables.get(i).ub());
        }
        return sum;
    }

    /// What it comes to with these values.
    public double value(ToDoubleFunction<MPVariable> values) {
        double sum = constant;
        for (int i = 0; i < variables.size(); i++) {
            sum += times.get(i) * values.applyAsDouble(variables.get(i));
        }
        return sum;
    }

    double largest() {
        return times.stream().mapToDouble(Math::abs).max().orElse(1);
    }
}
