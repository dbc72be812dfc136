package org.bidweave.check;

/// What a rule is: its id, its name as a heading, the question it answers, and where it comes from.
public record Rule(String id, String name, String question, String source) {}
