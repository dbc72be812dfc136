package org.bidweave.optimise.choice;

/// Staff of one candidate, in units. Only lots that could be won together take from it at once. Where `whole`, each work takes whole units;
/// that makes a choice much harder to prove best.
public record Pool(int candidate, long units, boolean whole) {

    /// The same of another candidate.
    public Pool of(int other) {
        return new Pool(other, units, whole);
    }
}
