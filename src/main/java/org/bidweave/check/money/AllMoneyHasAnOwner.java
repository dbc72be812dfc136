package org.bidweave.check.money;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;

/// Value that nobody has agreed to earn is work that nobody has agreed to do (domain 5.1, 5.3).
final class AllMoneyHasAnOwner implements Check {

    private static final Rule RULE = new Rule("MON-02", "Unallocated value", "Does all the money have an owner?",
            "Follows from the shares entered.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var judged = situation.lotsBid().stream().filter(lot -> anySharedOut(situation, lot)).toList();
        var open = judged.stream().filter(lot -> situation.unallocated(lot.id()).isPositive()).toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        return open.isEmpty()
                ? List.of(Finding.of(RULE, Verdict.PASS, About.THE_BID,
                        () -> Explanation.of("All the value that is shared out has an owner.")
                        .number("unallocated", Fraction.ZERO)))
                : open.stream().map(lot -> finding(situation, lot)).toList();
    }

    private static boolean anySharedOut(Situation situation, Lot lot) {
        return !situation.deliverersIn(List.of(lot.id())).isEmpty() || situation.unallocated(lot.id()).isPositive();
    }

    private static Finding finding(Situation situation, Lot lot) {
        var open = situation.unallocated(lot.id());
        var waiting = situation.unsigned().stream().filter(p -> p.delivers(lot.id())).toList();
        var unsigned = Money.sum(waiting.stream().map(p -> p.share(lot.id())).toList());
        return Finding.of(RULE, Verdict.GAP, About.lot(lot.id()), () -> {
            var told = Explanation.of(message(situation, lot, open))
                    .number("unallocated", open.pounds());
            for (var partner : waiting) {
                told = told.line(partner.name() + ", not signed", partner.share(lot.id()));
            }
            var nobody = open.minus(unsigned);
            return (nobody.isPositive() ? told.line("Given to nobody yet", nobody) : told)
                    .total("Without an owner", open.toString())
                    .fixes(fixes(situation, lot, nobody));
        });
    }

    private static String message(Situation situation, Lot lot, Money open) {
        return "%s%s has no %s.".formatted(
                open, Words.inLots(situation.tender(), List.of(lot.id())), situation.partnerWord());
    }

    private static List<Fix> fixes(Situation situation, Lot lot, Money nobody) {
        var fixes = new ArrayList<Fix>();
        situation.unsigned().stream().filter(p -> p.delivers(lot.id()))
                .forEach(p -> fixes.add(Fix.sign(p, p.share(lot.id()) + " then has an owner.")));
        if (nobody.isPositive()) {
            situation.lead().ifPresent(lead -> fixes.add(new OpenMember(lead.id(), MemberSection.SHARE, "Share out " + nobody,
                    "Whoever takes it takes the work that goes with it.")));
        }
        return fixes;
    }
}
