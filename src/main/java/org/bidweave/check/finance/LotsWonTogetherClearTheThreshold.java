package org.bidweave.check.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenTender;
import org.bidweave.check.LotSet;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.UnknownTurnover;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;

/// Winning more lots than the turnover supports can void the bid for all of them, so every combination that could be won is tested, and
/// the worst is named (domain 2, 5.1).
final class LotsWonTogetherClearTheThreshold implements Check {

    private static final Rule RULE = new Rule("FIN-08", "Lots won together", "Do the lots we could win together still clear the threshold?",
            "The tender’s turnover rule: lots are judged together.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var rule = situation.tender().turnover();
        if (!rule.hasThreshold() || situation.lotsBid().size() < 2) {
            return List.of();
        }
        return switch (rule.scope()) {
            case PER_LOT -> List.of();
            case AGG_WINNABLE -> together(situation);
            case AGG_ALL_BID -> judged(situation, List.of(situation.allBid()));
        };
    }

    private static List<Finding> together(Situation situation) {
        if (situation.tooManyCombinations()) {
            return List.of(Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                    () -> Explanation.of("There are too many combinations of lots to test; enter how many can be won, or bid for fewer.")
                    .fixes(UnknownTurnover.tooManyLots(situation))));
        }
        var rule = situation.tender().turnover();
        return judged(situation, rule.mode() == TurnoverMode.EACH_PRO_RATA && rule.multiple() != null
                ? largestShares(situation)
                : situation.winnable().stream().filter(lots -> lots.size() >= 2).toList());
    }

    /// Under a multiple, what is asked of a member for its share grows with that share alone: only the lots of its largest need looking at.
    private static List<LotSet> largestShares(Situation situation) {
        var all = situation.lotsBid();
        return situation.mostWinnable() < 2 ? List.of() : situation.countedSomewhere().stream()
                .map(situation::lotsOfLargestShare)
                .map(largest -> Stream.concat(all.stream().filter(lot -> largest.contains(lot.id())),
                                all.stream().filter(lot -> !largest.contains(lot.id())))
                        .limit(Math.max(2, largest.size()))
                        .sorted(Comparator.comparingInt(all::indexOf))
                        .toList())
                .distinct()
                .map(LotSet::of)
                .toList();
    }

    private static List<Finding> judged(Situation situation, List<LotSet> combinations) {
        if (combinations.isEmpty()) {
            return List.of();
        }
        var mode = situation.tender().turnover().mode();
        if (mode == TurnoverMode.NOT_STATED) {
            return List.of(Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                    () -> Explanation.of("How turnover is counted is not stated, so lots won together cannot be judged.")
                    .fix(TurnoverQuestion.whoseTurnover(situation.tender()))
                    .fix(new OpenTender(TenderField.COUNTED, "Enter how turnover is counted", "Then lots won together are judged."))));
        }
        var words = new TurnoverWords(situation, mode);
        var comparisons = combinations.stream()
                .flatMap(lots -> TurnoverTest.comparisons(situation, mode, lots).stream()).toList();
        var findings = new ArrayList<Finding>();
        LotByLot.tightest(comparisons).forEach(tightest -> findings.add(worst(situation, words, tightest, comparisons)));
        comparisons.stream().filter(Comparison::unknown).findFirst()
                .ifPresent(unknown -> findings.add(words.unknown(RULE, unknown)));
        return List.copyOf(findings);
    }

    private static Finding worst(Situation situation, TurnoverWords words, Comparison tightest, List<Comparison> comparisons) {
        if (!tightest.fails()) {
            return words.known(RULE, Verdict.PASS, tightest);
        }
        var verdict = situation.tender().turnover().scope() == TurnoverScope.AGG_ALL_BID ? Verdict.BLOCKER : Verdict.GAP;
        var fixes = new TurnoverFixes(situation);
        return words.known(RULE, verdict, tightest, () -> others(comparisons)).with(told -> told
                .fixes(fixes.sign(tightest))
                .fixes(fixes.tryPartners(tightest))
                .fix(new Advice("State an order of preference for the lots",
                        "The buyer may then award only lots that you can carry together."))
                .fix(TurnoverQuestion.lotsTogether(situation.tender(), Words.lots(situation.tender(), tightest.lots().ids())))
                .fixes(fixes.drop(tightest.lots())));
    }

    private static String others(List<Comparison> comparisons) {
        var failing = comparisons.stream().filter(Comparison::fails).map(c -> c.lots().ids()).distinct().count();
        return switch ((int) failing) {
            case 0, 1 -> "";
            case 2 -> " One other combination falls short too.";
            default -> " " + (failing - 1) + " other combinations fall short too.";
        };
    }
}
