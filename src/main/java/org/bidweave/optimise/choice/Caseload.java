package org.bidweave.optimise.choice;

/// People to be served in one lot, each worth so many pence a year. Never more of them are served than are asked for.
public record Caseload(int lot, long people, long price) {}
