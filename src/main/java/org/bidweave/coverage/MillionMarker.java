package org.bidweave.coverage;

import java.util.Optional;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// A contract just over £1m that only turnover counted together can clear: there large national bodies come in, and partnership decides
/// (domain section 6, row 41). `best` is the largest turnover of one partner alone.
public record MillionMarker(Money value, Fraction asked, Fraction together, Fraction best) {

    private static final Money FROM = Money.of(1_000_000);
    private static final Money TO = Money.of(1_250_000);

    public static Optional<MillionMarker> of(Situation situation) {
        var lots = situation.allBid();
        var value = lots.value();
        var asked = situation.threshold(lots);
        var together = situation.together(lots).have();
        if (value == null || asked == null || together == null || value.compareTo(FROM) < 0 || value.compareTo(TO) > 0) {
            return Optional.empty();
        }
        var best = situation.counted(lots).stream().map(p -> turnover(situation, p)).reduce(Fraction.ZERO, Fraction::max);
        return together.atLeast(asked) && !best.atLeast(asked)
                ? Optional.of(new MillionMarker(value, asked, together, best))
                : Optional.empty();
    }

    private static Fraction turnover(Situation situation, Participant participant) {
        var turnover = situation.turnover(participant);
        return turnover == null ? Fraction.ZERO : turnover;
    }
}
