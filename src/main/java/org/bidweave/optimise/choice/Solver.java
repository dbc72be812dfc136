package org.bidweave.optimise.choice;

/// A way to find the best choice. What it returns is verified by `Tally`, whatever arithmetic it used.
public interface Solver {

    /// The best found, proven where its bounds say so; what was found so far when time is up or somebody stops it.
    Outcome solve(Problem problem, Effort effort, Watch watch);
}
