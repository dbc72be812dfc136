package org.bidweave.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One version of the consortium. Price is a year's price for the lots bid; `unallocated` is value of a lot that nobody keeps yet.
public record Alternative(
        AlternativeId id,
        String name,
        Structure structure,
        @Nullable Money price,
        List<LotId> lotsBid,
        List<LotId> preference,
        Map<LotId, Money> unallocated,
        List<Member> members,
        List<SharedCost> sharedCosts,
        AccessPoint access,
        @Nullable Kept kept) {

    public Alternative {
        name = name.strip();
        Require.notNegative(price, "price");
        lotsBid = List.copyOf(lotsBid);
        preference = List.copyOf(preference);
        unallocated = Ordered.copy(unallocated);
        members = List.copyOf(members);
        sharedCosts = List.copyOf(sharedCosts);
        unallocated.values().forEach(value -> Require.notNegative(value, "unallocated value"));
    }

    public static Alternative named(AlternativeId id, String name) {
        return new Alternative(id, name, Structure.LEAD_SUBCONTRACT, null, List.of(), List.of(), Map.of(), List.of(), List.of(), AccessPoint.EMPTY, null);
    }

    /// "A: As we are", or "A" where it has no name of its own.
    public String title() {
        return name.isEmpty() || name.equals(id.value()) ? id.value() : id + ": " + name;
    }

    /// "A", or "“As trustees saw it”" of one that is kept: what sentences and files call it.
    public String called() {
        return kept == null ? id.value() : "“" + name + "”";
    }

    public Optional<Member> member(OrganisationId id) {
        return members.stream().filter(member -> member.organisation().equals(id)).findFirst();
    }

    public Alternative withMember(OrganisationId id, UnaryOperator<Member> change) {
        return withMembers(members.stream().map(m -> m.organisation().equals(id) ? change.apply(m) : m).toList());
    }

    /// Makes a member the lead; whoever led before becomes a subcontractor.
    public Alternative withLead(OrganisationId lead) {
        return withMembers(members.stream().map(member -> {
            if (member.organisation().equals(lead)) {
                return member.withRole(Role.LEAD);
            }
            return member.role() == Role.LEAD ? member.withRole(Role.SUBCONTRACTOR) : member;
        }).toList());
    }

    public Alternative withId(AlternativeId id) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withName(String name) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withStructure(Structure structure) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withPrice(@Nullable Money price) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withLotsBid(List<LotId> lotsBid) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withPreference(List<LotId> preference) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withUnallocated(Map<LotId, Money> unallocated) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withMembers(List<Member> members) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withSharedCosts(List<SharedCost> sharedCosts) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withAccess(AccessPoint access) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }

    public Alternative withKept(@Nullable Kept kept) {
        return new Alternative(id, name, structure, price, lotsBid, preference, unallocated, members, sharedCosts, access, kept);
    }
}
