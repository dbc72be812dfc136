package org.bidweave.compare;

import org.bidweave.check.Verdict;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// What somebody keeps of an alternative a year: pounds, the part of the value (`null` where a lot has none entered), people served, and the
/// largest share beside turnover (`null` where that is not known or not theirs) with what the rules say of it.
public record Part(Money share, @Nullable Fraction ofValue, long people, @Nullable Fraction exposure, Verdict exposed, boolean signed) {}
