package org.bidweave.optimise.choice;

import java.util.List;

/// So many times something that follows from a choice.
public record Term(long times, Of of) {

    public boolean countsMoney() {
        return of instanceof Value || of instanceof ValueLeading || of instanceof MostValue;
    }

    /// What a term counts.
    public sealed interface Of {

        int candidate();

        /// The same of another candidate.
        default Of by(int other) {
            return switch (this) {
                case Joins _ -> new Joins(other);
                case Leads _ -> new Leads(other);
                case Delivers(_, var lots) -> new Delivers(other, lots);
                case DeliversAsPartner(_, var lots) -> new DeliversAsPartner(other, lots);
                case Value(_, int lot) -> new Value(other, lot);
                case ValueLeading(_, int lot) -> new ValueLeading(other, lot);
                case MostValue _ -> new MostValue(other);
                case Serves(_, int cell) -> new Serves(other, cell);
            };
        }
    }

    /// 1 where it is a member.
    public record Joins(int candidate) implements Of {}

    /// 1 where it leads.
    public record Leads(int candidate) implements Of {}

    /// 1 where it keeps value in any of these lots.
    public record Delivers(int candidate, List<Integer> lots) implements Of {

        public Delivers {
            lots = List.copyOf(lots);
        }
    }

    /// 1 where it keeps value in any of these lots and does not lead.
    public record DeliversAsPartner(int candidate, List<Integer> lots) implements Of {

        public DeliversAsPartner {
            lots = List.copyOf(lots);
        }
    }

    /// Pence that it keeps of a lot.
    public record Value(int candidate, int lot) implements Of {}

    /// Pence that it keeps of a lot where it leads, else nought.
    public record ValueLeading(int candidate, int lot) implements Of {}

    /// The most pence that it keeps of lots that could be won together. Only to be bounded from above: `times` is below nought.
    public record MostValue(int candidate) implements Of {}

    /// People of a cell whom it serves.
    public record Serves(int candidate, int cell) implements Of {}
}
