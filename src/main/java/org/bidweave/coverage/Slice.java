package org.bidweave.coverage;

import java.util.List;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// What some of the members keep of the lots bid, in pounds a year and as a part of their value, `null` where a lot has none entered.
/// `unknown` are members of whom it is not known whether they belong to it; they are not counted.
public record Slice(Money money, @Nullable Fraction share, List<String> who, List<String> unknown) {

    public Slice {
        who = List.copyOf(who);
        unknown = List.copyOf(unknown);
    }
}
