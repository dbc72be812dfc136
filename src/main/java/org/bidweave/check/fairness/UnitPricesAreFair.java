package org.bidweave.check.fairness;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.MemberField;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// Partners that do the same work should be paid much the same for each person: a lead that keeps the difference builds the bid on them
/// (domain 5.1).
final class UnitPricesAreFair implements Check {

    private static final Rule RULE = new Rule("FAIR-09", "Unit price", "Is each partner paid a fair price for each person it serves?",
            "The tender’s value and number of people for each line; the least part is a setting.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(UnitPricesAreFair.class, situation.partners(),
                (given, partner) -> LineWork.of(given, partner).stream().map(work -> judgement(given, work)).toList());
    }

    private static Judgement judgement(Given given, LineWork work) {
        var partner = work.partner();
        var missing = work.missing(given);
        if (missing != null) {
            return FullCost.missing(RULE, partner, missing, MemberField.PEOPLE);
        }
        var about = About.line(work.lot().id(), work.line()).withPartner(partner.id());
        var own = work.ownPrice();
        var whole = work.price();
        var part = own.dividedBy(whole);
        var least = given.limits().unitPrice().exact();
        var holds = part.atLeast(least);
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.RISK, about, () -> {
            var sentence = "%s receives %s for each person on %s%s; the whole line has %s: %s%s.".formatted(
                    partner.name(), Words.money(own), given.tender().lineName(work.line()),
                    Words.inLots(given.tender(), List.of(work.lot().id())), Words.money(whole), Words.percent(part),
                    holds ? "" : ", less than " + Words.percent(least));
            var told = Explanation.of(sentence)
                    .comparing(part, least)
                    .line("Its price for each person", Words.money(own))
                    .line("The line’s price for each person", Words.money(whole))
                    .result("Part", Words.percent(part));
            return holds ? told : told
                    .fix(new OpenMember(partner.id(), MemberSection.SHARE, "Raise what it receives for the line", raise(whole.times(least),
                            work)))
                    .fix(new Advice("Write down why its price is lower", "A simpler service or a venue that costs nothing can justify it."));
        });
    }

    private static String raise(Fraction leastPrice, LineWork work) {
        return "At least " + Words.money(leastPrice.times(work.served())) + " a year for the people it serves.";
    }
}
