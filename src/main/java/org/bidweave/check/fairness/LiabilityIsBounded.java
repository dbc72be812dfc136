package org.bidweave.check.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Money;

/// A small partner should not owe more than its insurance pays, or a little more than it earns; without a cap it can lose everything
/// (domain 5.2).
final class LiabilityIsBounded implements Check {

    private static final Rule RULE = new Rule("FAIR-12", "Liability", "Is each partner’s liability within its insurance or its share?",
            "Common practice in sub-contracts; the multiple is a setting.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var partners = situation.partners().stream().filter(p -> p.deliversIn(situation.lotIdsBid())).toList();
        return partners.stream().noneMatch(LiabilityIsBounded::entered) ? List.of()
                : situation.judged(LiabilityIsBounded.class, partners, (given, p) -> List.of(judgement(given, p)));
    }

    private static boolean entered(Participant partner) {
        var terms = partner.member().terms();
        return terms.uncapped() || terms.liabilityCap() != null;
    }

    private static Judgement judgement(Given given, Participant partner) {
        var about = About.partner(partner.id());
        var indemnity = indemnity(partner);
        var share = given.largestShare(partner);
        var most = indemnity.exact().max(times(given, share));
        if (partner.member().terms().uncapped()) {
            return Judgement.of(RULE, Verdict.RISK, about,
                    () -> Explanation.of("The liability of " + partner.name() + " has no cap; it should be at most " + Words.money(most)
                            + ".").fix(agree(given, partner, most)));
        }
        var cap = partner.member().terms().liabilityCap();
        if (cap == null) {
            return Judgement.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("The liability cap of " + partner.name() + " is not entered.").fix(agree(given, partner, most)));
        }
        var holds = most.atLeast(cap.exact());
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.RISK, about, () -> {
            var told = Explanation.of("%s is liable for up to %s; it should be at most %s.".formatted(partner.name(), cap, Words.money(most)))
                    .number("have", cap.exact()).number("need", most).number("margin", most.minus(cap.exact()))
                    .line("Liability cap", cap)
                    .line("Professional indemnity cover", indemnity)
                    .line(given.limits().liabilityMultiple() + " × its share of " + share, Words.money(times(given, share)));
            return holds ? told : told.fix(agree(given, partner, most));
        });
    }

    private static Fix agree(Given given, Participant partner, Fraction most) {
        return new OpenMember(partner.id(), MemberField.LIABILITY_CAP, "Agree a cap of " + Words.money(most),
                "No more than its professional indemnity cover, or " + given.limits().liabilityMultiple() + " times its share.");
    }

    private static Fraction times(Given given, Money share) {
        return share.exact().times(given.limits().liabilityMultiple().exact());
    }

    private static Money indemnity(Participant partner) {
        return partner.organisation().insurance().stream()
                .filter(held -> held.type() == InsuranceType.PROFESSIONAL_INDEMNITY).flatMap(held -> Stream.ofNullable(held.limit()))
                .max(Comparator.naturalOrder()).orElse(Money.ZERO);
    }
}
