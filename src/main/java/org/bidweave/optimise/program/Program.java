package org.bidweave.optimise.program;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// An integer program, on one thread and always from the same seed, so that the answer is always the same.
public final class Program implements AutoCloseable {

    public enum Result {
        BEST,
        FOUND,
        IMPOSSIBLE,
        NOTHING
    }

    /// Few rounds of cuts: with many, some searches hung far beyond their time.
    private static final String SCIP = """
            separating/maxroundsroot = 2
            separating/maxrounds = 1
            parallel/maxnthreads = 1
            randomization/randomseedshift = 0
            """;

    /// All rows in the relaxation: with fewer, a choice among two thousand took thirty seconds instead of one. Looking for symmetry and trying
    /// variables out took longer than the search.
    private static final String CP_SAT = """
            num_workers: 1
            random_seed: 1
            linearization_level: 2
            symmetry_level: 0
            cp_model_probing_level: 0
            """;

    /// What the arithmetic may be wrong by, at least and for each that a sum comes to.
    private static final double SLACK = 1e-3;
    private static final double SLACK_EACH = 1e-6;

    private final MPSolver solver;
    private final boolean scaled;
    private final List<MPVariable> wholes = new ArrayList<>();

    private Program(String library, String settings, boolean scaled) {
        Natives.load();
        this.scaled = scaled;
        solver = MPSolver.createSolver(library);
        solver.suppressOutput();
        solver.setSolverSpecificParametersAsString(settings);
    }

    /// For numbers of any kind. Rows are scaled so that their largest factor is one: unscaled rows of money have made the solver go wrong.
    public static Program ofNumbers() {
        return new Program("SCIP", SCIP, true);
    }

    /// For whole numbers in whole factors.
    public static Program ofWholes() {
        return new Program("SAT", CP_SAT, false);
    }

    /// For numbers of any kind none of which need be whole: its rows have prices.
    public static Program ofFractions() {
        return new Program("GLOP", "", true);
    }

    /// The same, for thousands of rows that are asked once.
    public static Program ofManyFractions() {
        return new Program("GLOP", "use_dual_simplex: true", true);
    }

    public MPVariable yesNo() {
        return solver.makeBoolVar("");
    }

    public MPVariable whole(long most) {
        return whole((double) most);
    }

    public MPVariable whole(double most) {
        var whole = solver.makeIntVar(0, most, "");
        wholes.add(whole);
        return whole;
    }

    /// Lets everything but yes and no take any value between whole numbers, or not any more: what is then best bounds what is best.
    public void relax(boolean relaxed) {
        wholes.forEach(whole -> whole.setInteger(!relaxed));
    }

    public MPVariable number(double most) {
        return solver.makeNumVar(0, most, "");
    }

    public Asked atLeast(Sum sum, double least) {
        return row(sum, least, MPSolver.infinity());
    }

    public Asked atMost(Sum sum, double most) {
        return row(sum, -MPSolver.infinity(), most);
    }

    public void equal(Sum sum, double value) {
        row(sum, value, value);
    }

    private Asked row(Sum sum, double least, double most) {
        double scale = scaled ? sum.largest() : 1;
        MPConstraint row = solver.makeConstraint((least - sum.constant()) / scale, (most - sum.constant()) / scale);
        sum.times().forEach((variable, times) -> row.setCoefficient(variable, times / scale));
        return new Asked(row, scale);
    }

    /// A row; its price is what the best would gain if it asked for one less.
    public record Asked(MPConstraint row, double scale) {

        public double price() {
            return row.dualValue() / scale;
        }

        /// Asks for nothing any more.
        public void drop() {
            row.setBounds(-MPSolver.infinity(), MPSolver.infinity());
        }
    }

    public void minimise(Sum sum) {
        var objective = solver.objective();
        objective.clear();
        sum.times().forEach(objective::setCoefficient);
        objective.setOffset(sum.constant());
        objective.setMinimization();
    }

    /// Starts from what was found last.
    public void startFromLast() {
        var variables = solver.variables();
        var values = new double[variables.length];
        for (int i = 0; i < variables.length; i++) {
            values[i] = variables[i].solutionValue();
        }
        solver.setHint(variables, values);
    }

    /// What the arithmetic of numbers that need not be whole may be wrong by.
    public static double slack(double value) {
        return Math.max(SLACK, SLACK_EACH * Math.abs(value));
    }

    public double objective() {
        return solver.objective().value();
    }

    public double bound() {
        return solver.objective().bestBound();
    }

    public Result solve(Duration time, BooleanSupplier stopped) {
        if (time.toMillis() <= 0 || stopped.getAsBoolean()) {
            return Result.NOTHING;
        }
        solver.setTimeLimit(time.toMillis());
        var exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        try (var _ = new Stopping(stopped, solver::interruptSolve)) {
            return switch (solver.solve(exact)) {
                case OPTIMAL -> Result.BEST;
                case FEASIBLE -> Result.FOUND;
                case INFEASIBLE -> Result.IMPOSSIBLE;
                case UNBOUNDED, ABNORMAL, NOT_SOLVED, MODEL_INVALID -> Result.NOTHING;
            };
        }
    }

    @Override
    public void close() {
        solver.delete();
    }
}
