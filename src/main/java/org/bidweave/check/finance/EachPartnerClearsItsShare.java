package org.bidweave.check.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.SetShare;
import org.bidweave.check.Fix;
import org.bidweave.check.LotSet;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.TurnoverMode;

/// Where each member is judged in proportion to its part, a small charity can carry only so much of the value, however able it is
/// (domain 5.1).
final class EachPartnerClearsItsShare implements Check {

    private static final Rule RULE = new Rule("FIN-04", "Turnover by share", "Does each partner clear the threshold for its own share?",
            "The tender’s turnover rule: each member in proportion to its share.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return LotByLot.findings(situation, RULE, TurnoverMode.EACH_PRO_RATA, EachPartnerClearsItsShare::remedy);
    }

    private static Explanation remedy(Explanation told, Situation situation, Comparison comparison) {
        var who = comparison.who();
        return who == null ? told : told
                .number("cap", cap(situation, who, comparison.lots()).pounds())
                .fixes(moves(situation, who, comparison.lots()))
                .fix(TurnoverQuestion.method(situation.tender(), "to each member in proportion to its share"));
    }

    /// Lower the share to the cap, and give what is over to members with room for it.
    private static List<Fix> moves(Situation situation, Participant who, LotSet lots) {
        var lot = lots.ids().getFirst();
        var cap = cap(situation, who, lots);
        var excess = who.share(lot).minus(cap);
        var sharing = situation.members().stream().filter(p -> situation.counts(p, lots)).toList();
        var caps = Money.sum(sharing.stream().map(p -> cap(situation, p, lots)).toList());
        var value = Objects.requireNonNull(lots.value());
        var takers = sharing.stream().filter(p -> headroom(situation, p, lots).isPositive()).toList();
        var fixes = new ArrayList<Fix>();
        fixes.add(new SetShare(who.id(), lot, cap, "Lower the share of " + who.name() + " to " + cap,
                caps.compareTo(value) < 0
                        ? "With all at their most, " + value.minus(caps) + " still has no one to carry it: add a partner."
                        : excess + " then goes to others, with the work. " + room(situation, takers, lots)));
        takers.stream().filter(p -> headroom(situation, p, lots).compareTo(excess) >= 0)
                .forEach(p -> fixes.add(more(p, lot, excess)));
        return fixes;
    }

    private static Fix more(Participant taker, LotId lot, Money excess) {
        return new SetShare(taker.id(), lot, taker.share(lot).plus(excess), "Give " + taker.name() + " " + excess + " more",
                "Its turnover allows it; check that it recovers its costs.");
    }

    private static String room(Situation situation, List<Participant> takers, LotSet lots) {
        return "Room: " + Words.list(takers.stream().map(p -> p.name() + " " + headroom(situation, p, lots)).toList()) + ".";
    }

    private static Money headroom(Situation situation, Participant participant, LotSet lots) {
        return cap(situation, participant, lots).minus(participant.share(lots.ids()));
    }

    /// The most a member's turnover lets it keep of these lots: never more than their value, never rounded up.
    private static Money cap(Situation situation, Participant participant, LotSet lots) {
        var value = Objects.requireNonNull(lots.value());
        var threshold = Objects.requireNonNull(situation.threshold(lots));
        var turnover = Objects.requireNonNullElse(situation.turnover(participant), Fraction.ZERO);
        if (threshold.signum() == 0) {
            return value;
        }
        var most = turnover.times(value.exact()).dividedBy(threshold).min(value.exact());
        return new Money(new BigDecimal(most.numerator()).divide(new BigDecimal(most.denominator()), 2, RoundingMode.FLOOR));
    }
}
