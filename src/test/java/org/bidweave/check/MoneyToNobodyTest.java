package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.bidweave.Samples;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;

/// A higher or lower price that reaches no member changes what is said of the money, and nothing else.
class MoneyToNobodyTest {

    @Property(tries = 60)
    void aPriceThatReachesNobodyChangesOnlyTheVerdictsOfMoney(
            @ForAll Samples sample, @ForAll View view, @ForAll @LongRange(min = 0, max = 5_000_000) long price) {
        var bid = sample.bid();
        var priced = bid.withAlternative(bid.current(), alternative -> alternative.withPrice(Money.of(price)));
        assertEquals(besidesMoney(sample, bid, view), besidesMoney(sample, priced, view));
    }

    private static Map<String, Verdict> besidesMoney(Samples sample, Bid bid, View view) {
        return Checks.STANDARD.assess(new Situation(bid, bid.current(), view, sample.today())).rules().entrySet().stream()
                .filter(rule -> !rule.getKey().startsWith("MON"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
