package org.bidweave.check.structure;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;

/// What the members keep of a lot, and what nobody keeps yet, is its yearly value to the penny (domain 5.1, STR-02).
final class SharesAddUp implements Check {

    private static final Rule RULE = new Rule(
            "STR-02", "Shares", "Do the shares add up to the yearly value?", "Arithmetic: no pound twice, none lost.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.lotsBid().stream().map(lot -> finding(situation, lot)).toList();
    }

    private static Finding finding(Situation situation, Lot lot) {
        var value = lot.annualValue();
        if (value == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, About.lot(lot.id()), () -> Explanation.of("The yearly value is not entered" + where(situation, lot)
                    + ", so shares cannot be added up against it.")
                    .fix(new Fix.OpenTender(TenderField.YEARLY_VALUE, "Enter the yearly value", "Shows whether the shares add up"))
                    .fix(Unsaid.yearlyValue(situation.tender(), List.of(lot.id()))));
        }
        var shares = Money.sum(situation.members().stream().map(p -> p.share(lot.id())).toList());
        var open = situation.unallocated(lot.id());
        var total = shares.plus(open);
        var difference = total.minus(value);
        return Finding.of(RULE, difference.isZero() ? Verdict.PASS : Verdict.BLOCKER, About.lot(lot.id()), () -> {
            var told = Explanation.of(message(where(situation, lot), open, total, value))
                    .comparing(total.exact(), value.exact());
            for (var participant : situation.members()) {
                told = told.line(participant.name(), participant.share(lot.id()));
            }
            told = told.line(situation.unsigned().isEmpty() ? "Nobody yet" : "No signed partner yet", open)
                    .total("Together", total.toString())
                    .line("Yearly value", value);
            return difference.isZero() ? told : differing(situation, told, difference);
        });
    }

    private static String message(String where, Money open, Money total, Money value) {
        var left = open.isZero() ? "" : "; " + open + " of it is not given to anyone who counts";
        if (total.equals(value)) {
            return "The shares add up to the yearly value of " + value + where + left + ".";
        }
        return "The shares add up to " + total + where + "; the yearly value is " + value + ": " + gap(total.minus(value)) + ".";
    }

    private static String where(Situation situation, Lot lot) {
        return Words.inLots(situation.tender(), List.of(lot.id()));
    }

    private static String gap(Money difference) {
        return difference.isNegative() ? Money.ZERO.minus(difference) + " missing" : difference + " too much";
    }

    private static Explanation differing(Situation situation, Explanation told, Money difference) {
        return told.result("Difference", gap(difference))
                .fixes(situation.lead().or(() -> situation.members().stream().findFirst()).stream()
                        .map(p -> Fix.open(p, MemberSection.SHARE, "Open the shares", difference.isNegative()
                                ? "Give the rest to somebody, or mark it as not yet given" : "Somebody keeps too much"))
                        .toList());
    }
}
