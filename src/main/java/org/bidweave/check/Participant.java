package org.bidweave.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.model.AreaId;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Role;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;

/// A member that takes part in the rules, together with its organisation.
public record Participant(Organisation organisation, Member member) {

    public OrganisationId id() {
        return organisation.id();
    }

    public String name() {
        return organisation.name();
    }

    public boolean isLead() {
        return member.role() == Role.LEAD;
    }

    /// Whether the bid leans on its turnover or its experience.
    public boolean reliedOn() {
        return member.reliance().financial() || member.reliance().technical();
    }

    /// What it keeps of a lot a year: `A_i`.
    public Money share(LotId lot) {
        return member.shares().getOrDefault(lot, Money.ZERO);
    }

    /// What it keeps of several lots a year: `A_i(x)`.
    public Money share(Collection<LotId> lots) {
        return sum(member.shares(), lots);
    }

    /// Management fee within its share of these lots.
    public Money fee(Collection<LotId> lots) {
        return sum(member.fees(), lots);
    }

    private static Money sum(Map<LotId, Money> values, Collection<LotId> lots) {
        var sum = Money.ZERO;
        for (var value : values.entrySet()) {
            sum = lots.contains(value.getKey()) ? sum.plus(value.getValue()) : sum;
        }
        return sum;
    }

    public boolean delivers(LotId lot) {
        return share(lot).isPositive();
    }

    /// Keeps value in at least one of the lots.
    public boolean deliversIn(Collection<LotId> lots) {
        for (var lot : lots) {
            if (delivers(lot)) {
                return true;
            }
        }
        return false;
    }

    /// The specialism as this member brings it to the bid; empty where it has not got it or does not deliver it here.
    public Optional<SpecialismHeld> brings(Specialism specialism) {
        for (var held : organisation.specialisms()) {
            if (held.specialism().equals(specialism)) {
                return member.notDelivering().contains(specialism) ? Optional.empty() : Optional.of(held);
            }
        }
        return Optional.empty();
    }

    /// Its strongest presence in the place today.
    public Presence presenceNow(AreaId area) {
        return presence(area).stream().filter(held -> held.from() == null).map(PresenceHeld::level)
                .max(Presence::compareTo).orElse(Presence.NONE);
    }

    /// All it has or plans in the place.
    public List<PresenceHeld> presence(AreaId area) {
        return organisation.presence().stream().filter(held -> held.area().equals(area)).toList();
    }
}
