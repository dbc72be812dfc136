package org.bidweave.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.AccessPoint;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Decision;
import org.bidweave.model.Kept;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.model.SharedCost;
import org.bidweave.model.Structure;
import org.jspecify.annotations.Nullable;

/// What a user does to the versions of the consortium.
public final class AlternativeEdits {

    private AlternativeEdits() {}

    public static Edit rename(AlternativeId id, String name) {
        return new Edit("Name of " + id, bid -> bid.withAlternative(id, alternative -> alternative.withName(name)));
    }

    /// The copy stands last; its id is `nextId` of the bid at that moment.
    public static Edit duplicate(AlternativeId id, String name) {
        return new Edit("Copy of " + id, bid -> added(bid, bid.alternative(id).withKept(null), name));
    }

    /// The bid with one alternative more, behind the others and under an id and a name that no other has.
    static Bid added(Bid bid, Alternative alternative, String name) {
        return bid.withAlternatives(added(bid.alternatives(), alternative.withId(nextId(bid)).withName(free(bid, name))));
    }

    private static String free(Bid bid, String name) {
        var used = bid.alternatives().stream().map(Alternative::name).toList();
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? name : name + " (" + number + ")")
                .filter(one -> !used.contains(one)).findFirst().orElseThrow();
    }

    /// A copy with a change to it, as one step. `change` is given the bid with the copy, and the copy's id.
    public static Edit variant(AlternativeId id, String name, BiFunction<Bid, AlternativeId, Bid> change) {
        return new Edit("New alternative", bid -> change.apply(duplicate(id, name).change().apply(bid), nextId(bid)));
    }

    /// The last alternative that is worked on stays; where the current one goes, the first of those is current. What was accepted in it goes too.
    public static Edit delete(AlternativeId id) {
        return new Edit("Delete " + id, bid -> {
            var rest = bid.alternatives().stream().filter(alternative -> !alternative.id().equals(id)).toList();
            var open = rest.stream().filter(alternative -> alternative.kept() == null).findFirst();
            return open.isEmpty()
                    ? bid
                    : bid.withAlternatives(rest).withCurrent(bid.current().equals(id) ? open.get().id() : bid.current())
                            .withAcceptances(bid.acceptances().stream().filter(it -> !it.alternative().equals(id)).toList());
        });
    }

    /// A copy that stays as it is now, under this name, with what the rules say of it today.
    public static Edit keep(AlternativeId id, String name, Kept kept) {
        return new Edit("Keep " + id + " as it is", bid -> {
            var copy = new AlternativeId(Ids.slug(id + " " + kept.on(), "kept", taken -> bid.alternatives().stream().anyMatch(it -> it.id().value().equals(taken))));
            return bid.withAlternatives(added(bid.alternatives(), bid.alternative(id).withId(copy).withName(name).withKept(kept)));
        });
    }

    public static Edit decide(Decision decision) {
        return new Edit("Decision for " + decision.chosen(), bid -> bid.withDecisions(added(bid.decisions(), decision)));
    }

    public static Edit withdraw(Decision decision) {
        return new Edit("Withdrawing a decision", bid -> bid.withDecisions(bid.decisions().stream().filter(it -> !it.equals(decision)).toList()));
    }

    public static Edit makeCurrent(AlternativeId id) {
        return new Edit(id + " as current", bid -> bid.withCurrent(id));
    }

    public static Edit setStructure(AlternativeId id, Structure structure) {
        return new Edit("Structure", bid -> bid.withAlternative(id, alternative -> alternative.withStructure(structure)));
    }

    /// A year's price for the lots bid; `null` where it is not known yet.
    public static Edit setPrice(AlternativeId id, @Nullable Money price) {
        return new Edit("Price a year", bid -> bid.withAlternative(id, alternative -> alternative.withPrice(price)));
    }

    public static Edit setAccess(AlternativeId id, UnaryOperator<AccessPoint> change) {
        return new Edit("Single point of access", bid -> bid.withAlternative(id, alternative -> alternative.withAccess(change.apply(alternative.access()))));
    }

    public static Edit setSharedCosts(AlternativeId id, List<SharedCost> costs) {
        return new Edit("Shared costs", bid -> bid.withAlternative(id, alternative -> alternative.withSharedCosts(costs)));
    }

    public static Edit dropLot(AlternativeId id, LotId lot) {
        return new Edit("Drop " + lot.called(), bid -> bid.withAlternative(id, alternative -> alternative
                .withLotsBid(alternative.lotsBid().stream().filter(bidFor -> !bidFor.equals(lot)).toList())
                .withPreference(alternative.preference().stream().filter(wanted -> !wanted.equals(lot)).toList())));
    }

    /// A new member; where the organisation is in the alternative already, this part replaces the one it had.
    public static Edit add(AlternativeId id, Organisation organisation, Member member) {
        return new Edit("Add " + organisation.shortName(), bid -> {
            var known = bid.organisation(organisation.id()).isPresent()
                    ? bid
                    : bid.withOrganisations(added(bid.organisations(), organisation));
            return OpenValue.settle(bid, with(known, id, member), id);
        });
    }

    /// What a suggestion makes of the bid: the candidate as a member, and what it takes over from others.
    public static Edit tryOut(Organisation candidate, UnaryOperator<Bid> change) {
        return new Edit("Try " + candidate.shortName(), change);
    }

    /// What members put where, from one cell or a whole block; a cell left without any figure is taken out.
    public static Edit allocate(AlternativeId id, List<Allocated> changes) {
        return allocate(id, "Allocation", changes);
    }

    public static Edit allocate(AlternativeId id, String name, List<Allocated> changes) {
        var byMember = changes.stream().collect(Collectors.groupingBy(Allocated::member));
        return new Edit(name, bid -> bid.withAlternative(id, alternative -> alternative.withMembers(alternative.members().stream()
                .map(member -> byMember.containsKey(member.organisation())
                        ? member.withAllocations(Allocated.applied(member.allocations(), byMember.getOrDefault(member.organisation(), List.of())))
                        : member)
                .toList())));
    }

    /// "A", "B" and so on: the first that the bid does not use.
    public static AlternativeId nextId(Bid bid) {
        var used = bid.alternatives().stream().map(alternative -> alternative.id().value()).toList();
        int number = 0;
        while (used.contains(letters(number))) {
            number++;
        }
        return new AlternativeId(letters(number));
    }

    private static String letters(int number) {
        return number < 26 ? Character.toString('A' + number) : letters(number / 26 - 1) + letters(number % 26);
    }

    private static Bid with(Bid bid, AlternativeId id, Member member) {
        return bid.withAlternative(id, alternative -> {
            var others = alternative.members().stream().filter(m -> !m.organisation().equals(member.organisation())).toList();
            var joined = alternative.withMembers(added(others, member));
            return member.role() == Role.LEAD ? joined.withLead(member.organisation()) : joined;
        });
    }

    private static <T> List<T> added(List<T> list, T item) {
        var all = new ArrayList<>(list);
        all.add(item);
        return all;
    }
}
