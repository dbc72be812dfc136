package org.bidweave.optimise.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.model.Binding;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Role;
import org.bidweave.model.Structure;
import org.bidweave.optimise.choice.Penalty;
import org.bidweave.optimise.choice.Severity;

/// What fails with an organisation whoever else is in: the rules that judge each member by itself, asked of it alone. What they find unknown counts
/// too, but for questions that are only asked once others have answered them (`Unentered`).
final class FailsAlone {

    private static final Set<String> EITHER_WAY = Set.of("EXC-02", "STR-10");
    private static final Set<String> AS_CONTRACTOR = Set.of("INS-01");
    private static final Set<String> DELIVERING = Set.of("INS-02", "CAP-06", "STR-06");
    private static final Set<String> COUNTED = Set.of("FIN-10", "FIN-11", "FIN-13");

    private final Situation now;
    private final Checks checks;

    FailsAlone(Situation now, Checks checks) {
        this.now = now;
        this.checks = new Checks(checks.all().stream()
                .filter(check -> Stream.of(EITHER_WAY, AS_CONTRACTOR, DELIVERING, COUNTED).anyMatch(rules -> rules.contains(check.rule().id())))
                .toList());
    }

    /// What fails with it in each part. `counted` are the rules on its accounts that fail where its turnover counts.
    record Fails(Penalty asPartner, Penalty asLead, Penalty delivering, Map<Rule, Severity> counted) {}

    Fails of(Option option) {
        var member = option.member().withRole(Role.LEAD).withFees(Map.of()).withShares(penny()).withAllocations(List.of());
        var bid = now.bid().withOrganisations(List.of(option.organisation())).withAlternative(now.alternative().id(), alternative -> alternative
                .withStructure(Structure.LEAD_SUBCONTRACT).withUnallocated(Map.of()).withMembers(List.of(member)));
        var alone = now.with(bid);
        var either = penalty(alone, EITHER_WAY);
        var contractor = penalty(alone, AS_CONTRACTOR);
        var joint = now.alternative().structure() == Structure.JOINT_BID && option.member().reliance().binding() == Binding.JOINT_AND_SEVERAL;
        return new Fails(joint ? either.plus(contractor) : either, either.plus(contractor), penalty(alone, DELIVERING), counted(alone));
    }

    private Map<LotId, Money> penny() {
        var shares = new LinkedHashMap<LotId, Money>();
        now.lotIdsBid().forEach(lot -> shares.put(lot, Pence.money(1)));
        return shares;
    }

    private Penalty penalty(Situation alone, Set<String> rules) {
        return findings(alone, rules).flatMap(finding -> severity(finding).stream()).reduce(Penalty.NONE, Penalty::plus, Penalty::plus);
    }

    private Map<Rule, Severity> counted(Situation alone) {
        var fails = new LinkedHashMap<Rule, Severity>();
        findings(alone, COUNTED).forEach(finding -> severity(finding).ifPresent(severity -> fails.put(finding.rule(), severity)));
        return fails;
    }

    private Stream<Finding> findings(Situation alone, Set<String> rules) {
        return checks.all().stream().filter(check -> rules.contains(check.rule().id())).flatMap(check -> check.findings(alone).stream());
    }

    private static Optional<Severity> severity(Finding finding) {
        return switch (finding.verdict()) {
            case BLOCKER -> Optional.of(Severity.BLOCKER);
            case GAP -> Optional.of(Severity.GAP);
            case UNKNOWN -> Suggestion.ASKED_OF_EACH.contains(finding.rule().id()) ? Optional.empty() : Optional.of(Severity.UNKNOWN);
            case RISK -> Optional.of(Severity.RISK);
            case NOT_APPLICABLE, PASS, INFO -> Optional.empty();
        };
    }
}
