package org.bidweave.coverage;

/// The five kinds of things a buyer asks for, in the order in which the matrix shows them.
public enum Family {
    MONEY,
    SPECIALISM,
    AREA,
    CAPACITY,
    PAPER
}
