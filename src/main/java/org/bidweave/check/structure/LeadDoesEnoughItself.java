package org.bidweave.check.structure;

import java.math.BigDecimal;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;

/// The lead delivers the part of each lot that the buyer wants it to do itself, its management fee apart (domain 5.1, STR-03).
final class LeadDoesEnoughItself implements Check {

    private static final Rule RULE = new Rule(
            "STR-03", "Lead’s own part", "Does the lead do enough of the work itself?", "The tender’s least share for the lead.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var minimum = situation.tender().partnering().leadMinimum();
        return minimum == null
                ? List.of()
                : situation.lotsBid().stream().map(lot -> finding(situation, lot, minimum)).toList();
    }

    private static Finding finding(Situation situation, Lot lot, Decimal minimum) {
        var value = lot.annualValue();
        var lead = situation.lead().orElse(null);
        if (lead == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, About.lot(lot.id()),
                    () -> Explanation.of("The bid has no lead, of whom the buyer asks "
                    + Words.percent(minimum.exact()) + " of the work" + where(situation, lot) + "."));
        }
        if (value == null || value.isZero()) {
            return Finding.of(RULE, Verdict.UNKNOWN, About.lot(lot.id()), () -> Explanation.of("The yearly value is not entered" + where(situation, lot)
                            + ", so the lead’s part of it is not known.")
                    .fix(new Fix.OpenTender(TenderField.YEARLY_VALUE, "Enter the yearly value", "Shows what part the lead does"))
                    .fix(Unsaid.yearlyValue(situation.tender(), List.of(lot.id()))));
        }
        return compared(situation, lead, lot, value, minimum);
    }

    private static Finding compared(Situation situation, Participant lead, Lot lot, Money value, Decimal minimum) {
        var fee = lead.fee(List.of(lot.id()));
        var own = lead.share(lot.id()).minus(fee);
        var part = own.exact().dividedBy(value.exact());
        var enough = part.atLeast(minimum.exact());
        var need = value.exact().times(minimum.exact());
        return Finding.of(RULE, enough ? Verdict.PASS : Verdict.BLOCKER, About.lot(lot.id()), () -> {
            var told = Explanation.of(lead.name() + " does " + own + " of the work itself" + where(situation, lot) + ", " + Words.percent(part)
                    + "; the buyer asks for "
                                + Words.percent(minimum.exact()) + (enough ? "." : ": " + Words.margin(own.exact(), need) + "."))
                    .comparing(own.exact(), need)
                    .line(lead.name() + " keeps", lead.share(lot.id()))
                    .line("Less management fee", fee)
                    .total("Own part", own.toString())
                    .line("Asked: " + Words.percent(minimum.exact()) + " of " + value, Words.money(need))
                    .result(enough ? "To spare" : "Short", Words.money(enough ? own.exact().minus(need) : need.minus(own.exact())));
            return enough
                    ? told
                    : told.fix(new Fix.SetShare(lead.id(), lot.id(), upToThePenny(need).plus(fee), "Let " + lead.name() + " keep "
                            + upToThePenny(need).plus(fee), "Closes it; the work has to move with the money"));
        });
    }

    private static Money upToThePenny(Fraction pounds) {
        var rounded = pounds.rounded(2);
        return new Money(Fraction.of(rounded).atLeast(pounds) ? rounded : rounded.add(new BigDecimal("0.01")));
    }

    private static String where(Situation situation, Lot lot) {
        return Words.inLots(situation.tender(), List.of(lot.id()));
    }
}
