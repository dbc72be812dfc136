package org.bidweave.optimise.large;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Term;

/// That a requirement asks for so many people of one cell: each whom a candidate serves counts so many times, and nobody is asked for where one of
/// these requirements is not met.
record Demand(int cell, long least, Map<Integer, Long> times, List<Integer> unless) {

    static List<Demand> in(Problem problem) {
        var demands = new ArrayList<Demand>();
        for (int number = 0; number < problem.requirements().size(); number++) {
            var requirement = problem.requirements().get(number);
            for (var row : requirement.rows()) {
                var cell = cell(row);
                if (cell.isPresent() && problem.goals().stream().anyMatch(goal -> goal.counts(requirement.severity()))) {
                    demands.add(of(cell.getAsInt(), row, number, requirement));
                }
            }
        }
        return demands;
    }

    private static Demand of(int cell, Row row, int number, Requirement requirement) {
        var times = new HashMap<Integer, Long>();
        row.terms().forEach(term -> times.merge(term.of().candidate(), term.times(), Long::sum));
        return new Demand(cell, row.least(), times, IntStream.of(number, requirement.unlessUnmet()).filter(i -> i != Requirement.ALWAYS).boxed().toList());
    }

    /// Whether it asks for everybody of the cell, whoever of its `servers` serves them.
    boolean all(Problem problem, Set<Integer> servers) {
        return least == problem.cells().get(cell).people() && times.values().stream().allMatch(one -> one == 1) && times.keySet().containsAll(servers);
    }

    /// The one cell whose people all its terms count.
    static OptionalInt cell(Row row) {
        var cells = row.terms().stream().mapToInt(term -> term.times() > 0 && term.of() instanceof Term.Serves(_, int cell) ? cell : -1).distinct().toArray();
        return cells.length == 1 && cells[0] >= 0 && row.least() > 0 ? OptionalInt.of(cells[0]) : OptionalInt.empty();
    }
}
