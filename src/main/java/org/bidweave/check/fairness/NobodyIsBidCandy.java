package org.bidweave.check.fairness;

import java.util.List;
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

/// Small charities are named to win a bid and then given no work: a partner the bid leans on is promised at least a part of its share
/// (domain 5.1, 6).
final class NobodyIsBidCandy implements Check {

    private static final Rule RULE = new Rule("FAIR-08", "Guaranteed work",
            "Is everyone the bid leans on promised a real part of the work?",
            "The sector’s experience of “bid candy”; the least part is a setting.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var relied = ReliedOn.in(situation);
        var partners = situation.partners().stream()
                .filter(p -> !relied.of(p).isEmpty() && p.deliversIn(situation.lotIdsBid()))
                .map(p -> new Leaned(p, relied.of(p)))
                .toList();
        return situation.judged(NobodyIsBidCandy.class, partners, (given, leaned) -> List.of(judgement(given, leaned.on, leaned.reasons)));
    }

    private record Leaned(Participant on, List<String> reasons) {}

    private static Judgement judgement(Given given, Participant partner, List<String> reasons) {
        var share = given.largestShare(partner);
        var least = share.exact().times(given.limits().guaranteedShare().exact());
        var guaranteed = partner.member().terms().guaranteedMinimum();
        if (guaranteed == null) {
            return Judgement.of(RULE, Verdict.UNKNOWN, About.partner(partner.id()),
                    () -> Explanation.of(why(partner, reasons) + ", but no guaranteed minimum is entered for it.")
                            .fix(enter(given, partner, least)));
        }
        var holds = guaranteed.exact().atLeast(least);
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.RISK, About.partner(partner.id()), () -> {
            var part = guaranteed.exact().dividedBy(share.exact());
            var told = Explanation.of("%s; it is promised %s of its %s, %s%s.".formatted(
                                why(partner, reasons), guaranteed, share, Words.percent(part), holds ? "" : ", and should have at least "
                                        + Words.money(least)))
                    .comparing(guaranteed.exact(), least)
                    .line("Keeps a year", share)
                    .line("Guaranteed", guaranteed)
                    .line("Least, " + Words.percent(given.limits().guaranteedShare().exact()), Words.money(least))
                    .result(holds ? "To spare" : "Short", Words.money(difference(guaranteed.exact(), least)));
            return holds ? told : told.fix(enter(given, partner, least));
        });
    }

    private static String why(Participant partner, List<String> reasons) {
        return "The bid leans on " + partner.name() + " (" + Words.list(reasons) + ")";
    }

    private static Fix enter(Given given, Participant partner, Fraction least) {
        return new OpenMember(partner.id(), MemberField.MINIMUM, "Write a minimum of " + Words.money(least) + " a year into the MoU",
                "It is then sure of " + Words.percent(given.limits().guaranteedShare().exact()) + " of its share.");
    }

    private static Fraction difference(Fraction one, Fraction other) {
        return one.max(other).minus(one.min(other));
    }
}
