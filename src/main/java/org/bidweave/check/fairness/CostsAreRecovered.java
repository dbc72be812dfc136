package org.bidweave.check.fairness;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// A charity that does public work below cost pays for it from donations; moving money without moving work is not a fix (domain 1, 5.1).
final class CostsAreRecovered implements Check {

    private static final Rule RULE = new Rule("FAIR-06", "Cost recovery", "Does each partner recover the full cost of its work?",
            "Full cost recovery: direct cost and a fair part of overheads.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(CostsAreRecovered.class, FullCost.judged(situation), (given, p) -> List.of(judgement(given, p)));
    }

    private static Judgement judgement(Given given, Participant participant) {
        var cost = FullCost.of(participant);
        if (cost == null || participant.organisation().finances().freeReserves() == null) {
            return FullCost.unknown(RULE, given, participant, false);
        }
        var share = given.largestShare(participant).exact();
        var holds = share.atLeast(cost);
        var recovery = cost.signum() == 0 ? Fraction.ONE : share.dividedBy(cost);
        var costs = participant.member().costs();
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.RISK, About.partner(participant.id()), () -> {
            var told = Explanation.of("%s recovers %s of its cost: %s.".formatted(participant.name(), Words.percent(recovery), Words.margin(share, cost)))
                    .comparing(share, cost)
                    .number("recovery", recovery)
                    .line("Direct cost", String.valueOf(costs.direct()))
                    .line("Overhead", costs.overheadRate() == null ? "" : Words.percent(costs.overheadRate().exact()))
                    .total("Full cost a year", Words.money(cost))
                    .line("Keeps a year", Words.money(share))
                    .result(holds ? "To spare" : "Short", Words.money(holds ? share.minus(cost) : cost.minus(share)));
            return holds ? told : told
                    .fix(new OpenMember(participant.id(), MemberSection.SHARE, "Raise the share of " + participant.name() + " by "
                            + Words.money(cost.minus(share)), "Closes it, if the price or another share allows."))
                    .fix(new OpenMember(participant.id(), MemberSection.ALLOCATION, "Lower the people it takes on",
                            "Cost must fall with the work."))
                    .fix(new Advice("Look again at overheads", "Check that each cost is there once, and that none is left out elsewhere."));
        });
    }
}
