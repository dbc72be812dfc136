package org.bidweave.check.money;

import java.util.List;
import java.util.Objects;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// A management fee may carry VAT, which a charity that cannot recover it pays out of its own share (domain 5.2).
final class VatOnTheFeeIsKnown implements Check {

    private static final Rule RULE = new Rule("MON-03", "VAT on the fee", "Who would bear VAT on the management fee?",
            "VAT at the standard rate of 20% on management services; ask an adviser whether it applies.");
    private static final Decimal VAT = Decimal.of("0.20");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var lots = situation.lotIdsBid();
        var fee = Money.sum(situation.members().stream().map(p -> p.fee(lots)).toList());
        var partners = situation.partners().stream().filter(p -> p.deliversIn(lots)).toList();
        if (!fee.isPositive() || partners.stream().allMatch(p -> p.organisation().standing().recoversVat() == null)) {
            return List.of();
        }
        var value = Money.sum(partners.stream().map(p -> p.share(lots)).toList());
        return partners.stream()
                .map(p -> finding(p, fee.exact().times(p.share(lots).exact()).dividedBy(value.exact())))
                .toList();
    }

    /// The fee is taken to fall on partners in proportion to what they keep.
    private static Finding finding(Participant partner, Fraction fee) {
        var about = About.partner(partner.id());
        var recovers = partner.organisation().standing().recoversVat();
        if (recovers == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("Whether " + partner.name() + " can recover VAT is not entered.")
                    .fix(new OpenMember(partner.id(), MemberField.VAT, "Enter whether " + partner.name() + " recovers VAT",
                            "Then its cost of the fee is known.")));
        }
        if (Objects.equals(recovers, true)) {
            return Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of(partner.name() + " can recover VAT on the fee."));
        }
        var vat = fee.times(VAT.exact());
        return Finding.of(RULE, Verdict.INFO, about,
                () -> Explanation.of("%s cannot recover VAT; on its part of the fee that could cost it %s a year."
                        .formatted(partner.name(), Words.money(vat)))
                .number("exposure", vat)
                .line("Its part of the management fee", Words.money(fee))
                .result("VAT at 20%", Words.money(vat))
                .fix(new Advice("Ask a VAT adviser", "Whether the fee carries VAT depends on what it pays for.")));
    }
}
