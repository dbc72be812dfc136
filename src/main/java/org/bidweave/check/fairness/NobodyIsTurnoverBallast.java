package org.bidweave.check.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Keystones.Clearing;
import org.bidweave.check.Keystones.Keystone;
import org.bidweave.check.LotSet;
import org.bidweave.check.MemberField;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.UnknownTurnover;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Role;
import org.jspecify.annotations.Nullable;

/// A name added for its turnover alone is no partner: whoever is relied on must really perform the work, or guarantee it (domain 1, 5.1).
/// A guarantor is no ballast: guaranteeing is its part.
final class NobodyIsTurnoverBallast implements Check {

    private static final Rule RULE = new Rule("FAIR-03", "Turnover without work",
            "Does everyone whose turnover is indispensable have a real part?",
            "Procurement Act 2023, section 22: a body relied on must perform or guarantee; the least share is a setting.");

    private record Part(Participant partner, LotSet lots, Fraction share) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var keystones = situation.keystones();
        return switch (keystones.ground()) {
            case NOT_ASKED -> List.of();
            case UNKNOWN -> List.of(Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                    () -> Explanation.of("Whose turnover is indispensable is not known until combined turnover can be compared.")
                    .fixes(new UnknownTurnover(situation, situation.tender().turnover().mode()).fixes())));
            case KNOWN -> judged(situation);
        };
    }

    private static List<Finding> judged(Situation situation) {
        var least = situation.limits().ballastShare().exact();
        var ballast = new ArrayList<Finding>();
        for (var keystone : situation.keystones().partners()) {
            if (keystone.partner().member().role() != Role.GUARANTOR && couldBeBelow(situation, keystone.partner(), least)) {
                smallestPart(situation, keystone).filter(part -> !part.share().atLeast(least))
                        .ifPresent(part -> ballast.add(finding(situation, part, least)));
            }
        }
        return ballast.isEmpty()
                ? List.of(Finding.of(RULE, Verdict.PASS, About.THE_BID,
                        () -> Explanation.of("Everyone whose turnover is indispensable keeps at least " + Words.percent(least)
                                + " of the value.")))
                : List.copyOf(ballast);
    }

    /// Its smallest share of a lot beside the value of all lots: where even that is enough, no combination needs looking at.
    /// Nought in one lot is the smallest: a guarantor counts for lots where it does nothing.
    private static boolean couldBeBelow(Situation situation, Participant partner, Fraction least) {
        var all = situation.allBid().value();
        var smallest = situation.lotIdsBid().stream().map(partner::share).min(Comparator.naturalOrder());
        return all == null || smallest.isEmpty() || !smallest.get().exact().atLeast(all.exact().times(least));
    }

    private static Optional<Part> smallestPart(Situation situation, Keystone keystone) {
        var partner = keystone.partner();
        return situation.keystones().clearing().stream()
                .takeWhile(clearing -> keystone.turnover().moreThan(clearing.margin()))
                .filter(clearing -> situation.counts(partner, clearing.lots()))
                .flatMap(clearing -> Optional.ofNullable(part(partner, clearing)).stream())
                .min(Comparator.comparing(Part::share));
    }

    private static @Nullable Part part(Participant partner, Clearing clearing) {
        var share = TurnoverTest.share(partner, clearing.lots());
        return share == null ? null : new Part(partner, clearing.lots(), share);
    }

    private static Finding finding(Situation situation, Part part, Fraction least) {
        var partner = part.partner();
        var message = "The threshold cannot do without the turnover of %s, yet it keeps only %s of the value%s; it should be at least %s."
                .formatted(
                        partner.name(), Words.percent(part.share()), Words.inLots(situation.tender(), part.lots().ids()),
                        Words.percent(least));
        return Finding.of(RULE, Verdict.RISK, About.lots(part.lots()).withPartner(partner.id()), () -> Explanation.of(message)
                .comparing(part.share(), least)
                .fix(new OpenMember(partner.id(), MemberSection.SHARE, "Give " + partner.name() + " a real part",
                        "Share, people and staff of its own."))
                .fix(new OpenMember(partner.id(), MemberField.ROLE, "Take " + partner.name() + " in as a guarantor",
                        "Its turnover then counts because it guarantees the contract.")));
    }
}
