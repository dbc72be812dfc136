package org.bidweave.check.finance;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// An organisation that owes more than it owns may not last the contract, and a bid that relies on it is marked down (domain 5.2).
final class NetAssetsArePositive implements Check {

    private static final Rule RULE = new Rule("FIN-13", "Net assets", "Does everyone whose turnover counts own more than it owes?",
            "Common practice in financial assessment.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var counted = situation.countedSomewhere();
        return counted.stream().allMatch(p -> netAssets(p) == null) ? List.of()
                : counted.stream().map(NetAssetsArePositive::finding).toList();
    }

    private static Finding finding(Participant participant) {
        var about = About.partner(participant.id());
        var assets = netAssets(participant);
        if (assets == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("The net assets of " + participant.name() + " are not entered.")
                    .fix(new OpenMember(participant.id(), MemberField.NET_ASSETS, "Enter the net assets of " + participant.name(),
                            "Then it is clear whether it owns more than it owes.")));
        }
        return Finding.of(RULE, assets.isPositive() ? Verdict.PASS : Verdict.RISK, about, () -> {
            var told = Explanation.of("%s has net assets of %s; they should be above nothing.".formatted(participant.name(), assets))
                    .comparing(assets.exact(), Fraction.ZERO);
            return assets.isPositive() ? told : told.fix(new Advice("Ask " + participant.name() + " to explain its balance sheet",
                    "A pension deficit or a grant received late often explains it; offer a guarantee."));
        });
    }

    private static @Nullable Money netAssets(Participant participant) {
        return participant.organisation().finances().balanceSheet().netAssets();
    }
}
