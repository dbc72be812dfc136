package org.bidweave.exchange.register;

/// A row that was left out: the file, the line it begins on, and why.
public record Refused(String file, long line, String why) {}
