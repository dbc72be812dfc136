package org.bidweave.check.finance;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.TryPartner;
import org.bidweave.check.Fix;
import org.bidweave.check.Keystones.Keystone;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Turnover;
import org.bidweave.check.UnknownTurnover;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Organisation;

/// A partner whose turnover the threshold cannot do without holds the bid in its hands: sign it first, and have a substitute (domain 5.1).
final class TurnoverStandsWithoutAnyOnePartner implements Check {

    private static final Rule RULE = new Rule("FIN-12", "Keystone partners", "Would turnover still do if any one partner left?",
            "Follows from the tender’s turnover rule where members count together.");
    private static final int MOST_TRIED = 3;

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
                    () -> Explanation.of("Which partners’ turnover is indispensable is not known until combined turnover can be compared.")
                    .fixes(new UnknownTurnover(situation, situation.tender().turnover().mode()).fixes())));
            case KNOWN -> keystones.partners().isEmpty()
                    ? List.of(Finding.of(RULE, Verdict.PASS, About.THE_BID, "Turnover would still do if any one partner left."))
                    : keystones.partners().stream().map(keystone -> finding(situation, keystone)).toList();
        };
    }

    private static Finding finding(Situation situation, Keystone keystone) {
        var where = keystone.where();
        return Finding.of(RULE, Verdict.INFO, About.lots(where.lots()).withPartner(keystone.partner().id()), () -> explained(situation, keystone));
    }

    private static Explanation explained(Situation situation, Keystone keystone) {
        var where = keystone.where();
        var rest = where.have().minus(keystone.turnover());
        var sentence = "Without %s you have %s%s; the buyer asks for %s: %s.".formatted(
                keystone.partner().name(), Words.money(rest), Words.inLots(situation.tender(), where.lots().ids()),
                Words.money(where.need()), Words.margin(rest, where.need()));
        return Explanation.of(sentence)
                .comparing(rest, where.need())
                .line("Together", Words.money(where.have()))
                .line("Without " + keystone.partner().name(), Words.money(rest))
                .line("Asked", Words.money(where.need()))
                .result("Short", Words.money(keystone.needed()))
                .fixes(fixes(situation, keystone));
    }

    private static List<Fix> fixes(Situation situation, Keystone keystone) {
        var partner = keystone.partner();
        var fixes = new ArrayList<Fix>();
        if (!partner.member().stage().signed()) {
            fixes.add(Fix.sign(partner, "Sign it first: the threshold depends on it."));
        }
        situation.candidates().stream().filter(o -> couldReplace(situation, o, keystone)).limit(MOST_TRIED)
                .forEach(o -> fixes.add(new TryPartner(o.id(), "Line up " + o.name() + " as a substitute",
                        "A substitute needs " + Words.money(keystone.needed()) + " and the ability to do the work.")));
        return fixes;
    }

    private static boolean couldReplace(Situation situation, Organisation candidate, Keystone keystone) {
        var turnover = Turnover.of(candidate, situation.tender().turnover());
        return turnover != null && turnover.atLeast(keystone.needed());
    }
}
