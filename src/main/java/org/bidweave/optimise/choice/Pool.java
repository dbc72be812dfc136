package org.bidweave.optimise.choice;

/// Staff of one candidate, in units. Only lots that could be won together take from it at once.
public record Pool(int candidate, long units) {}
