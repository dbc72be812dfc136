package org.bidweave.check.structure;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.AccessPoint;

/// Where the buyer asks for a single point of access, a partner that takes part is named to run it (domain 6, 8).
final class SomebodyRunsTheSinglePointOfAccess implements Check {

    private static final Rule RULE = new Rule(
            "STR-12", "Single point of access", "Is it said who runs the one door to the service that the buyer asks for?",
            "What charities told researchers: easy navigation.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.tender().partnering().singlePointOfAccess() && !situation.lotsBid().isEmpty() ? List.of(finding(situation)) : List.of();
    }

    private static Finding finding(Situation situation) {
        var access = situation.alternative().access();
        var who = access.who();
        if (who == null) {
            return Finding.of(RULE, Verdict.GAP, About.THE_BID,
                    () -> Explanation.of("The buyer asks for a single point of access, and nobody is named to run it.")
                    .fix(new Fix.Advice("Name who runs it, on Coverage under Who benefits", "Closes it")));
        }
        return situation.members().stream().filter(member -> member.id().equals(who)).findFirst()
                .map(runs -> Finding.of(RULE, Verdict.PASS, About.THE_BID, () -> told(runs, access)))
                .orElseGet(() -> Finding.of(RULE, Verdict.GAP, About.THE_BID, () -> absent(situation, access)));
    }

    private static Explanation told(Participant runs, AccessPoint access) {
        var hours = access.hours().isEmpty() ? "" : " (" + access.hours() + ")";
        var told = Explanation.of(runs.name() + " runs the single point of access" + hours + ".");
        var cost = access.cost();
        return cost == null ? told : told.line("A year", cost);
    }

    private static Explanation absent(Situation situation, AccessPoint access) {
        var waiting = situation.unsigned().stream().filter(partner -> partner.id().equals(access.who())).findFirst();
        return waiting.map(partner -> Explanation.of(partner.name() + ", which is to run the single point of access, has not signed.")
                        .fix(Fix.sign(partner, "Closes it")))
                .orElseGet(() -> Explanation.of("Who is named to run the single point of access does not take part in the bid.")
                        .fix(new Fix.Advice("Name another, on Coverage under Who benefits", "Closes it")));
    }
}
