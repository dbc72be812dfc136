package org.bidweave.check.fairness;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.MemberField;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.SetShare;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// A contract that is large beside a charity's income can sink it if it goes wrong, and closing the bid's gap often opens this one
/// (domain 1, 5.1).
final class NobodyIsOverexposed implements Check {

    private static final Rule RULE = new Rule("FAIR-01", "Exposure", "How large is each partner’s share beside its turnover?",
            "Common practice of trustees and funders; the limits are settings.");
    private static final Fraction HALF = Fraction.ONE.dividedBy(Fraction.of(2));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(NobodyIsOverexposed.class, situation.deliverers(), (given, p) -> List.of(judgement(given, p)));
    }

    private static Judgement judgement(Given given, Participant participant) {
        var turnover = given.turnover(participant);
        if (turnover == null) {
            return FullCost.missing(RULE, participant, "The turnover of " + participant.name() + " is not entered.",
                    MemberField.ACCOUNTS);
        }
        var share = given.largestShare(participant);
        var verdict = verdict(given, share, turnover);
        var lots = given.lotsOfLargestShare(participant);
        return Judgement.of(RULE, verdict, new About(lots, null, null, null, participant.id()),
                () -> explained(given, participant, verdict, share, turnover));
    }

    private static Explanation explained(Given given, Participant participant, Verdict verdict, Money share, Fraction turnover) {
        var half = turnover.times(given.limits().exposureHigh().exact());
        var exposure = turnover.signum() == 0 ? null : share.exact().dividedBy(turnover);
        var lots = given.lotsOfLargestShare(participant);
        var sentence = "%s would keep %s a year%s, %s of its turnover of %s.".formatted(
                participant.name(), share, Words.inLots(given.tender(), lots),
                exposure == null ? "all" : Words.percent(exposure), Words.money(turnover));
        var told = (exposure == null ? Explanation.of(sentence) : Explanation.of(sentence).number("exposure", exposure))
                .number("value at the limit", half)
                .line("Keeps a year", share)
                .line("Turnover", Words.money(turnover))
                .result("Exposure", exposure == null ? "all" : Words.percent(exposure))
                .line(given.limits().exposureHigh().exact().equals(HALF) ? "Value at 50%" : "Value at the limit", Words.money(half));
        return verdict == Verdict.RISK ? told.fixes(fixes(given, participant, half)) : told;
    }

    /// Multiplied out, so that a turnover of nought needs no division.
    private static Verdict verdict(Given given, Money share, Fraction turnover) {
        var limits = given.limits();
        if (share.exact().moreThan(turnover.times(limits.exposureHigh().exact()))) {
            return Verdict.RISK;
        }
        return share.exact().moreThan(turnover.times(limits.exposureNoted().exact())) ? Verdict.INFO : Verdict.PASS;
    }

    private static List<Fix> fixes(Given given, Participant participant, Fraction half) {
        var fixes = new ArrayList<Fix>();
        var lots = given.lotsOfLargestShare(participant);
        if (lots.size() == 1) {
            fixes.add(new SetShare(participant.id(), lots.getFirst(), half.toMoney(),
                    "Lower the share of " + participant.name() + " to " + Words.money(half),
                    Words.money(participant.share(lots).exact().minus(half)) + " goes to others, with the work."));
        }
        fixes.add(new Advice("Start in phases", "The first year is then smaller, and " + participant.name() + " can grow into the rest."));
        return fixes;
    }
}
