package org.bidweave.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.Structure;

/// All rules for one organisation alone: it leads, keeps the whole value of every lot bid, and puts in the staff it has entered
/// (domain section 6, rows 13 and 66).
public final class SoloTest {

    private SoloTest() {}

    public static Assessment of(Checks checks, Bid bid, AlternativeId alternative, OrganisationId alone, LocalDate asOf) {
        return checks.assess(new Situation(alone(bid, alternative, alone), alternative, View.PLANNED, asOf));
    }

    /// The same in a situation that is judged already: what does not change is not worked out again.
    public static Assessment of(Checks checks, Situation plan, OrganisationId alone) {
        return checks.assess(plan.with(alone(plan.bid(), plan.alternative().id(), alone)));
    }

    /// The rules that stop the organisation or leave a gap: what it would need partners for.
    public static List<Rule> failing(Assessment solo) {
        return solo.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP)
                .map(Finding::rule).distinct().toList();
    }

    /// The bid with the organisation as the only one that takes part.
    public static Bid alone(Bid bid, AlternativeId id, OrganisationId alone) {
        return bid.withAlternative(id, alternative -> alternative
                .withStructure(Structure.LEAD_SUBCONTRACT)
                .withUnallocated(Map.of())
                .withSharedCosts(List.of())
                .withMembers(List.of(alternative.member(alone).orElseGet(() -> Member.of(alone, Role.LEAD))
                        .withRole(Role.LEAD)
                        .withFees(Map.of())
                        .withShares(wholeValue(bid, alternative.lotsBid())))));
    }

    private static Map<LotId, Money> wholeValue(Bid bid, List<LotId> lots) {
        var value = new LinkedHashMap<LotId, Money>();
        for (var lot : bid.tender().lots()) {
            var yearly = lot.annualValue();
            if (lots.contains(lot.id()) && yearly != null) {
                value.put(lot.id(), yearly);
            }
        }
        return value;
    }
}
