package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.Binding;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.Structure;
import org.bidweave.optimise.choice.Choice;

/// A choice put back as the alternative: members, shares to the penny, allocations, line values and reliance. The lead keeps what pennies
/// do not divide.
final class Built {

    private final Situation now;
    private final Posed posed;
    private final Choice choice;

    Built(Situation now, Posed posed, Choice choice) {
        this.now = now;
        this.posed = posed;
        this.choice = choice;
    }

    /// The bid with the alternative as suggested, everybody signed.
    Bid bid() {
        var chosen = choice.members().stream().map(posed.options()::get).map(Option::organisation).toList();
        return now.bid().withOrganisations(known(chosen)).withAlternative(now.alternative().id(), this::alternative);
    }

    private List<Organisation> known(List<Organisation> chosen) {
        var ids = now.bid().organisations().stream().map(Organisation::id).toList();
        return Stream.concat(now.bid().organisations().stream(), chosen.stream().filter(one -> !ids.contains(one.id()))).toList();
    }

    private Alternative alternative(Alternative before) {
        var members = new LinkedHashMap<OrganisationId, Member>();
        choice.members().forEach(number -> members.put(posed.options().get(number).id(), member(number)));
        var order = new ArrayList<Member>();
        before.members().forEach(member -> {
            var chosen = members.remove(member.organisation());
            if (chosen != null) {
                order.add(chosen);
            } else if (stays(member)) {
                order.add(member.role() == Role.GUARANTOR ? withoutWork(member) : member);
            }
        });
        order.addAll(members.values());
        return withAccess(before.withMembers(order).withUnallocated(open(order)));
    }

    /// Whoever takes no part in the choice: guarantors, supporters, reserves, and those who have left.
    private boolean stays(Member member) {
        return !member.role().takesPart() || member.role() == Role.GUARANTOR || member.stage().gone();
    }

    /// Whoever only guarantees keeps nothing of what is shared out anew.
    private Member withoutWork(Member guarantor) {
        var shares = new LinkedHashMap<>(guarantor.shares());
        shares.keySet().removeIf(now::isBid);
        return guarantor.withShares(shares);
    }

    private Alternative withAccess(Alternative alternative) {
        var who = alternative.access().who();
        return who == null || alternative.member(who).isPresent() ? alternative
                : alternative.withAccess(alternative.access().withWho(posed.options().get(choice.lead()).id()));
    }

    private Map<LotId, Money> open(List<Member> members) {
        var open = new LinkedHashMap<LotId, Money>(now.alternative().unallocated());
        open.keySet().removeIf(now::isBid);
        for (var lot : posed.lots()) {
            var left = value(lot).minus(Money.sum(members.stream().filter(member -> !stays(member)).map(member -> member.shares().getOrDefault(lot.id(), Money.ZERO)).toList()));
            if (left.isPositive()) {
                open.put(lot.id(), left);
            }
        }
        return open;
    }

    private static Money value(Lot lot) {
        return Objects.requireNonNullElse(lot.annualValue(), Money.ZERO);
    }

    private Member member(int number) {
        var option = posed.options().get(number);
        boolean leads = choice.lead() == number;
        var shares = shares(number);
        var work = new BuiltWork(now, posed, choice, number);
        return option.member()
                .withRole(leads ? Role.LEAD : option.member().role() == Role.LEAD ? Role.SUBCONTRACTOR : option.member().role())
                .withReliance(leads ? leading(option) : option.member().reliance())
                .withShares(shares)
                .withFees(leads && now.lead().filter(lead -> lead.id().equals(option.id())).isPresent() ? fees(option, shares) : Map.of())
                .withAllocations(work.allocations())
                .withLineValues(work.lineValues(shares));
    }

    private Reliance leading(Option option) {
        var had = option.member().reliance();
        if (option.participant().isLead()) {
            return had;
        }
        var joint = now.alternative().structure() == Structure.JOINT_BID;
        return new Reliance(true, true, joint ? Binding.JOINT_AND_SEVERAL : had.binding() == Binding.NONE ? Binding.PERFORMS : had.binding());
    }

    private Map<LotId, Money> shares(int number) {
        var shares = new LinkedHashMap<LotId, Money>();
        posed.options().get(number).member().shares().forEach((lot, share) -> {
            if (!now.isBid(lot)) {
                shares.put(lot, share);
            }
        });
        for (int i = 0; i < choice.value().size(); i++) {
            var share = posed.problem().shares().get(i);
            if (share.candidate() == number && choice.value().get(i) > 0) {
                var lot = posed.lots().get(share.lot());
                shares.put(lot.id(), Pence.money(choice.value().get(i)).plus(choice.lead() == number ? fraction(lot) : Money.ZERO));
            }
        }
        return shares;
    }

    /// What of the lot's value is less than a penny.
    private static Money fraction(Lot lot) {
        return value(lot).minus(Pence.money(Pence.down(value(lot))));
    }

    private static Map<LotId, Money> fees(Option option, Map<LotId, Money> shares) {
        var fees = new LinkedHashMap<LotId, Money>();
        option.member().fees().forEach((lot, fee) -> {
            var share = shares.getOrDefault(lot, Money.ZERO);
            fees.put(lot, fee.compareTo(share) < 0 ? fee : share);
        });
        return fees;
    }
}
