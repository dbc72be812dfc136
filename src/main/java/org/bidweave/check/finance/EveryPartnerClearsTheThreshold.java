package org.bidweave.check.finance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.MemberField;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.model.TurnoverMode;

/// The harshest way of counting: everyone relied on must reach the whole threshold, which leaves little room for small charities
/// (domain 5.1).
final class EveryPartnerClearsTheThreshold implements Check {

    private static final Rule RULE = new Rule("FIN-06", "Each partner’s turnover",
            "Does every partner clear the turnover threshold in full?",
            "The tender’s turnover rule: each member must clear it.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return LotByLot.findings(situation, RULE, TurnoverMode.EACH_FULL, EveryPartnerClearsTheThreshold::remedy);
    }

    private static Explanation remedy(Explanation told, Situation situation, Comparison comparison) {
        var who = comparison.who();
        var relied = who == null || who.isLead() ? told : told.fix(new OpenMember(
                who.id(), MemberField.RELIED_ON, "Do not rely on the turnover of " + who.name(),
                "As a subcontractor whose turnover is not relied on, it is not judged here."));
        var led = who == null || !who.isLead() ? relied : relied.fixes(new TurnoverFixes(situation).leads(comparison));
        return led.fix(TurnoverQuestion.method(situation.tender(), "to each member in full"));
    }
}
