package org.bidweave.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.bidweave.edit.Allocated;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.Edit;
import org.bidweave.edit.LotEdits;
import org.bidweave.edit.MemberEdits;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.edit.TenderEdits;
import org.bidweave.edit.TurnoverEdits;
import org.bidweave.model.Allocation;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Binding;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Lot;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.model.TurnoverMode;

/// Edits as a bid manager makes them, one after another, of any bid that has lots, places, lines and organisations.
/// The same for the same random numbers.
public final class RandomEdits {

    /// Common edits stand more often.
    private final List<BiFunction<Bid, AlternativeId, Edit>> kinds = List.of(
            this::share, this::share, this::allocation, this::allocation, this::allocation, this::allocation, this::stage, this::stage,
            this::presence, this::presence, this::staff, this::volume, this::volume, this::reference, this::insurance, this::lotValue,
            this::removed, this::added, this::added, this::reliance, this::mode, this::dates, this::income, this::title);
    private final Random random;

    public RandomEdits(Random random) {
        this.random = random;
    }

    public Edit next(Bid bid, AlternativeId alternative) {
        return any(kinds).apply(bid, alternative);
    }

    private Edit share(Bid bid, AlternativeId alternative) {
        return member(bid, alternative).setShare(lot(bid).id(), random.nextInt(8) == 0 ? null : Money.of(1_000L * random.nextInt(200)));
    }

    private Edit allocation(Bid bid, AlternativeId alternative) {
        var place = new Allocation(lot(bid).id(), any(bid.tender().lines()).id(), any(bid.tender().areas()).id(), pool(bid), null, null);
        var people = random.nextInt(10) == 0 ? null : Integer.valueOf(random.nextInt(120));
        var staff = random.nextInt(12) == 0 ? null : new Decimal(Decimal.of(random.nextInt(400)).value().movePointLeft(2));
        return AlternativeEdits.allocate(alternative, List.of(
                new Allocated(partner(bid, alternative).id(), place, before -> before.withPeople(people).withStaff(staff))));
    }

    private Edit stage(Bid bid, AlternativeId alternative) {
        return member(bid, alternative).setStage(any(List.of(Stage.IDENTIFIED, Stage.EOI, Stage.MOU_SIGNED, Stage.MOU_SIGNED, Stage.CONTRACTED, Stage.DECLINED)), "");
    }

    private Edit presence(Bid bid, AlternativeId alternative) {
        var organisation = partner(bid, alternative);
        var presence = new ArrayList<>(organisation.presence());
        presence.add(new PresenceHeld(any(bid.tender().areas()).id(), any(List.of(Presence.values())),
                random.nextBoolean() ? null : LocalDate.of(2027, 1 + random.nextInt(6), 1)));
        return OrganisationEdits.of(organisation).setPresence(presence);
    }

    private Edit staff(Bid bid, AlternativeId alternative) {
        var organisation = partner(bid, alternative);
        var pools = new LinkedHashMap<>(organisation.staffPools());
        pools.replaceAll((_, _) -> Decimal.of(random.nextInt(40)));
        return OrganisationEdits.of(organisation).setStaffPools(pools);
    }

    private Edit volume(Bid bid, AlternativeId alternative) {
        var lot = lot(bid);
        var volumes = new ArrayList<>(lot.volumes());
        if (!volumes.isEmpty()) {
            volumes.set(random.nextInt(volumes.size()), any(volumes).withPeople(random.nextInt(150)));
        }
        return RequirementEdits.setVolumes(List.of(lot.withVolumes(volumes)));
    }

    private Edit reference(Bid bid, AlternativeId alternative) {
        var organisation = partner(bid, alternative);
        var references = new ArrayList<>(organisation.references());
        references.add(new Reference("Another contract", "A council", Money.of(20_000L * random.nextInt(9)), null, true, true, random.nextBoolean()));
        return OrganisationEdits.of(organisation).setReferences(references);
    }

    private Edit insurance(Bid bid, AlternativeId alternative) {
        return OrganisationEdits.of(partner(bid, alternative)).setInsurance(List.of(
                new InsuranceHeld(any(List.of(InsuranceType.values())), Money.of(1_000_000L * random.nextInt(11)), null)));
    }

    private Edit lotValue(Bid bid, AlternativeId alternative) {
        return LotEdits.of(bid.tender(), lot(bid).id()).setAnnualValue(random.nextInt(9) == 0 ? null : Money.of(10_000L * random.nextInt(150)));
    }

    private Edit removed(Bid bid, AlternativeId alternative) {
        return member(bid, alternative).remove();
    }

    private Edit added(Bid bid, AlternativeId alternative) {
        var organisation = any(bid.organisations());
        return AlternativeEdits.add(alternative, organisation, Member.of(organisation.id(), any(List.of(Role.values())))
                .withStage(any(List.of(Stage.EOI, Stage.MOU_SIGNED))));
    }

    private Edit reliance(Bid bid, AlternativeId alternative) {
        return member(bid, alternative).setReliance(new Reliance(random.nextBoolean(), random.nextBoolean(), any(List.of(Binding.values()))));
    }

    private Edit mode(Bid bid, AlternativeId alternative) {
        return TurnoverEdits.setMode(any(List.of(TurnoverMode.values())));
    }

    private Edit dates(Bid bid, AlternativeId alternative) {
        return TenderEdits.setContractStart(random.nextInt(5) == 0 ? null : LocalDate.of(2027, 1 + random.nextInt(12), 1));
    }

    private Edit income(Bid bid, AlternativeId alternative) {
        var organisation = partner(bid, alternative);
        var accounts = organisation.finances().accounts().stream()
                .map(year -> year.withIncome(random.nextInt(9) == 0 ? null : Money.of(5_000L * random.nextInt(400)))).toList();
        return OrganisationEdits.of(organisation).setAccounts(accounts);
    }

    private Edit title(Bid bid, AlternativeId alternative) {
        return TenderEdits.setTitle("Wellbeing " + random.nextInt(1_000));
    }

    private MemberEdits member(Bid bid, AlternativeId alternative) {
        return MemberEdits.of(alternative, partner(bid, alternative));
    }

    private Organisation partner(Bid bid, AlternativeId alternative) {
        var members = bid.alternative(alternative).members();
        return members.isEmpty() ? any(bid.organisations()) : bid.organisation(any(members).organisation()).orElseThrow();
    }

    private String pool(Bid bid) {
        return any(bid.organisations()).staffPools().keySet().stream().findFirst().orElse("workers");
    }

    private Lot lot(Bid bid) {
        return any(bid.tender().lots());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
