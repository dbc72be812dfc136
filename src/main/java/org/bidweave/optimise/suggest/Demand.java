package org.bidweave.optimise.suggest;

import org.bidweave.check.About;

/// What a requirement of the choice stands for: the rule that asks it, what it is about, and what is asked in words.
public record Demand(String rule, About about, String words) {}
