package org.bidweave.optimise.choice;

/// What came of a search.
public sealed interface Outcome permits Selection, Outcome.Contradiction, Outcome.Unfinished {

    /// Nobody can be chosen without breaking what always holds, such as pins that exclude each other.
    record Contradiction() implements Outcome {}

    /// The search was stopped before it had found anything.
    record Unfinished() implements Outcome {}
}
