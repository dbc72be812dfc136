package org.bidweave.optimise.large;

import com.google.ortools.linearsolver.MPVariable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.optimise.program.Program;

/// What one look at who could be in came to. `parts` has how far each is in who is; `values` the same and how many fewer are served, by variable;
/// `costs` for how much more each candidate could be in, nothing where that is not known; `bound` what no consortium can be better than by the goal.
record Solved(Program.Result result, Map<Integer, Double> parts, Map<MPVariable, Double> values, List<Double> costs, double bound) {

    /// Before the first look.
    static final Solved NOTHING = new Solved(Program.Result.NOTHING, Map.of(), Map.of(), List.of(), Double.NEGATIVE_INFINITY);

    /// Who is in for more than half.
    NavigableSet<Integer> members() {
        return parts.keySet().stream().filter(candidate -> parts.getOrDefault(candidate, 0.0) > 0.5).collect(Collectors.toCollection(TreeSet::new));
    }

    double value(MPVariable variable) {
        return values.getOrDefault(variable, 0.0);
    }

    /// How many candidates could be in for no more than so much above this.
    int within(double more) {
        return (int) costs.stream().filter(cost -> cost <= more).count();
    }

    /// For how much more than this anybody but the first so many could be in.
    double costAfter(int many) {
        return many < costs.size() ? costs.get(byCost().get(many)) : Double.MAX_VALUE;
    }

    /// The first so many of them.
    NavigableSet<Integer> first(int many) {
        return new TreeSet<>(byCost().subList(0, Math.min(many, costs.size())));
    }

    private List<Integer> byCost() {
        return IntStream.range(0, costs.size()).boxed().sorted(Comparator.comparingDouble(costs::get)).toList();
    }
}
