package org.bidweave.check.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenTender;
import org.bidweave.check.LotSet;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Regime;
import org.bidweave.model.TurnoverScope;
import org.jspecify.annotations.Nullable;

/// A threshold far above the value shuts small charities out, and can be questioned before it is too late. The Procurement Act 2023 wants
/// conditions to be proportionate and names no figure; the Public Contracts Regulations 2015 allow twice the contract value
/// (domain 3, 5.1).
final class ThresholdIsProportionate implements Check {

    private static final Rule RULE = new Rule("FIN-07", "Size of the threshold", "Does the turnover threshold look proportionate?",
            "Procurement Act 2023: conditions of participation must be proportionate; PCR 2015 regulation 58: at most twice the "
                    + "contract value.");
    private static final Fraction TWICE = Fraction.of(2);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var turnover = situation.tender().turnover();
        if (!turnover.hasThreshold() || situation.lotsBid().isEmpty()) {
            return List.of();
        }
        var judged = turnover.scope() == TurnoverScope.AGG_ALL_BID ? List.of(situation.allBid()) : situation.singles();
        var findings = judged.stream().map(lots -> finding(situation, lots)).map(finding -> asking(situation, judged, finding)).toList();
        var noted = new ArrayList<>(findings.stream().filter(f -> f.verdict() != Verdict.PASS).toList());
        return noted.isEmpty() ? findings.subList(0, 1) : noted;
    }

    private static Finding finding(Situation situation, LotSet lots) {
        var threshold = situation.threshold(lots);
        var value = value(situation, lots);
        if (value == null) {
            return missing(situation, lots);
        }
        if (threshold == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, About.lots(lots),
                    () -> Explanation.of("The turnover threshold for " + Words.lots(situation.tender(), lots.ids()) + " is not entered.")
                    .fix(new OpenTender(TenderField.THRESHOLD, "Enter the turnover rule", "Then its size can be judged."))
                    .fix(Unsaid.threshold(situation.tender(), lots.ids())));
        }
        return judged(situation, lots, threshold, value);
    }

    private static Finding judged(Situation situation, LotSet lots, Fraction threshold, Fraction value) {
        var most = value.times(TWICE);
        var holds = most.atLeast(threshold);
        return Finding.of(RULE, holds ? Verdict.PASS : Verdict.INFO, About.lots(lots), () -> {
            var what = ofWholeContract(situation) ? "the contract value of " : "the yearly value of ";
            var sentence = "The buyer asks for %s%s; twice %s%s is %s: %s.".formatted(
                    Words.money(threshold), Words.inLots(situation.tender(), lots.ids()), what, Words.money(value), Words.money(most),
                    holds ? "in proportion" : Words.money(threshold.minus(most)) + " more");
            return Explanation.of(sentence)
                    .comparing(most, threshold)
                    .line("Asked", Words.money(threshold))
                    .line("Twice " + what + Words.money(value), Words.money(most));
        });
    }

    /// One question for all lots: the buyer set their thresholds by one rule.
    private static Finding asking(Situation situation, List<LotSet> judged, Finding finding) {
        return finding.verdict() != Verdict.INFO ? finding : finding.with(told -> told.fix(TurnoverQuestion.proportionate(
                situation.tender(), Words.list(judged.stream().flatMap(lots -> tooMuch(situation, lots).stream()).toList()),
                ofWholeContract(situation), reason(situation))));
    }

    /// "£900,000 for lot 1 beside £300,000" where it is more than twice that.
    private static Optional<String> tooMuch(Situation situation, LotSet lots) {
        var threshold = situation.threshold(lots);
        var value = value(situation, lots);
        return threshold == null || value == null || value.times(TWICE).atLeast(threshold) ? Optional.empty()
                : Optional.of(Words.money(threshold) + (situation.tender().lots().size() < 2 ? "" : " for "
                        + Words.lots(situation.tender(), lots.ids())) + " beside " + Words.money(value));
    }

    private static String reason(Situation situation) {
        return ofWholeContract(situation)
                ? "We ask because regulation 58 of the Public Contracts Regulations 2015 limits it to twice the estimated contract value."
                : "We ask because conditions of participation should be a proportionate means of showing that the contract can be "
                        + "performed.";
    }

    private static boolean ofWholeContract(Situation situation) {
        return situation.tender().basics().regime() == Regime.PCR2015;
    }

    /// A year's value, or under the older regulations that of the whole first term.
    private static @Nullable Fraction value(Situation situation, LotSet lots) {
        var value = lots.value();
        var years = situation.tender().budget().termYears();
        if (value == null || !ofWholeContract(situation)) {
            return value == null ? null : value.exact();
        }
        return years == null ? null : value.exact().times(years.exact());
    }

    private static Finding missing(Situation situation, LotSet lots) {
        var valueless = lots.value() == null;
        return Finding.of(RULE, Verdict.UNKNOWN, About.lots(lots), () -> Explanation.of(valueless
                        ? "The yearly value of " + Words.lots(situation.tender(), lots.ids()) + " is not entered."
                        : "The length of the contract is not entered, so its value is not known.")
                .fix(new OpenTender(valueless ? TenderField.YEARLY_VALUE : TenderField.TERM,
                        valueless ? "Enter the yearly value" : "Enter the term in years", "Then the threshold’s size can be judged."))
                .fix(valueless ? Unsaid.yearlyValue(situation.tender(), lots.ids()) : Unsaid.term(situation.tender())));
    }
}
