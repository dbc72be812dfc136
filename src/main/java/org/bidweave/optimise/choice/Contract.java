package org.bidweave.optimise.choice;

/// What can be won by itself: its value in pence a year, all of which members keep or nobody does.
public record Contract(long value) {}
