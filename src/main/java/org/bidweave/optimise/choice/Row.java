package org.bidweave.optimise.choice;

import java.util.List;
import java.util.stream.Stream;

/// That the terms together come to at least so much.
public record Row(List<Term> terms, long least) {

    public Row {
        terms = List.copyOf(terms);
    }

    /// At least so many of these.
    public static Row atLeast(long least, Stream<? extends Term.Of> of) {
        return new Row(of.map(one -> new Term(1, one)).toList(), least);
    }

    /// None of these.
    public static Row none(Stream<? extends Term.Of> of) {
        return new Row(of.map(one -> new Term(-1, one)).toList(), 0);
    }
}
