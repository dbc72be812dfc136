package org.bidweave.optimise.whole;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// An integer program for SCIP. Rows are scaled so that their largest factor is one: unscaled rows of money have made solvers go wrong.
final class Program implements AutoCloseable {

    enum Result {
        BEST,
        FOUND,
        IMPOSSIBLE,
        NOTHING
    }

    /// Few rounds of cuts: with many, some searches hung far beyond their time. One thread, always the same seed.
    private static final String SETTINGS = """
            separating/maxroundsroot = 2
            separating/maxrounds = 1
            parallel/maxnthreads = 1
            randomization/randomseedshift = 0
            """;

    private final MPSolver solver;
    private final List<MPVariable> wholes = new ArrayList<>();

    Program() {
        Natives.load();
        solver = MPSolver.createSolver("SCIP");
        solver.suppressOutput();
        solver.setSolverSpecificParametersAsString(SETTINGS);
    }

    MPVariable yesNo() {
        return solver.makeBoolVar("");
    }

    MPVariable whole(long most) {
        return whole((double) most);
    }

    MPVariable whole(double most) {
        var whole = solver.makeIntVar(0, most, "");
        wholes.add(whole);
        return whole;
    }

    /// Lets everything but yes and no take any value between whole numbers, or not any more: what is then best bounds what is best.
    void relax(boolean relaxed) {
        wholes.forEach(whole -> whole.setInteger(!relaxed));
    }

    MPVariable number(double most) {
        return solver.makeNumVar(0, most, "");
    }

    void atLeast(Sum sum, double least) {
        row(sum, least, MPSolver.infinity());
    }

    void atMost(Sum sum, double most) {
        row(sum, -MPSolver.infinity(), most);
    }

    void equal(Sum sum, double value) {
        row(sum, value, value);
    }

    private void row(Sum sum, double least, double most) {
        double scale = sum.largest();
        MPConstraint row = solver.makeConstraint((least - sum.constant()) / scale, (most - sum.constant()) / scale);
        for (int i = 0; i < sum.variables().size(); i++) {
            var variable = sum.variables().get(i);
            row.setCoefficient(variable, row.getCoefficient(variable) + sum.times(i) / scale);
        }
    }

    void minimise(Sum sum) {
        var objective = solver.objective();
        objective.clear();
        for (int i = 0; i < sum.variables().size(); i++) {
            var variable = sum.variables().get(i);
            objective.setCoefficient(variable, objective.getCoefficient(variable) + sum.times(i));
        }
        objective.setOffset(sum.constant());
        objective.setMinimization();
    }

    /// Starts from what was found last.
    void startFromLast() {
        var variables = solver.variables();
        var values = new double[variables.length];
        for (int i = 0; i < variables.length; i++) {
            values[i] = variables[i].solutionValue();
        }
        solver.setHint(variables, values);
    }

    double objective() {
        return solver.objective().value();
    }

    double bound() {
        return solver.objective().bestBound();
    }

    Result solve(Duration time, BooleanSupplier stopped) {
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
