package org.bidweave.check.specialism;

import java.util.Comparator;
import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.Fraction;
import org.bidweave.model.Organisation;

/// A specialism that hangs on one partner is lost if that partner leaves (domain 5.1, SPC-04).
final class EverySpecialismHasMoreThanOneHolder implements Check {

    private static final Rule RULE = new Rule(
            "SPC-04",
            "Single holders",
            "Does any specialism hang on one partner alone?",
            "Good practice in consortium bids.");
    private static final int MOST_CANDIDATES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return Sought.in(situation).stream()
                .filter(sought -> !sought.holders().isEmpty())
                .map(sought -> finding(situation, sought))
                .toList();
    }

    private static Finding finding(Situation situation, Sought sought) {
        int holders = sought.holders().size();
        var finding = holders == 1
                ? Finding.of(RULE, Verdict.INFO, sought.about(),
                        () -> Explanation.of("Only " + sought.holderNames() + " delivers " + sought.specialism()
                                + "; nobody could step in.")
                        .fixes(reserves(situation, sought)))
                : Finding.of(RULE, Verdict.PASS, sought.about(), () -> Explanation.of(sought.holdersDeliver() + "."));
        return finding.with(told -> told.number("holders", Fraction.of(holders)));
    }

    private static List<Fix> reserves(Situation situation, Sought sought) {
        return situation.candidates().stream()
                .filter(o -> o.specialisms().stream().anyMatch(held -> held.specialism().equals(sought.specialism())))
                .sorted(Comparator.comparing(Organisation::name))
                .limit(MOST_CANDIDATES)
                .map(o -> Fix.tryPartner(o, "Has " + sought.specialism() + " too; ask it to be the reserve"))
                .toList();
    }
}
