package org.bidweave.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An organisation's part in one alternative. `shares` is what it keeps a year of each lot after all onward payments, management fee included;
/// `fees` is the part of that which is management fee; `stageDays` are the days on which stages were
/// reached, as far as they are known; `incumbentIncome` is what its turnover already holds of this contract.
/// `rivalLots` is `null` until it has been asked.
public record Member(
        OrganisationId organisation,
        Role role,
        Stage stage,
        String stageReason,
        List<StageDay> stageDays,
        Map<LotId, Money> shares,
        Map<LotId, Money> fees,
        Reliance reliance,
        Paperwork paperwork,
        Terms terms,
        Costs costs,
        @Nullable Money incumbentIncome,
        List<Allocation> allocations,
        List<LineValue> lineValues,
        List<InsuranceType> willInsure,
        List<Specialism> notDelivering,
        @Nullable List<LotId> rivalLots) {

    public Member {
        stageReason = stageReason.strip();
        stageDays = List.copyOf(stageDays);
        shares = Ordered.copy(shares);
        fees = Ordered.copy(fees);
        Require.notNegative(incumbentIncome, "incumbent income");
        allocations = List.copyOf(allocations);
        lineValues = List.copyOf(lineValues);
        willInsure = List.copyOf(willInsure);
        notDelivering = List.copyOf(notDelivering);
        rivalLots = rivalLots == null ? null : List.copyOf(rivalLots);
        shares.values().forEach(share -> Require.notNegative(share, "share"));
        fees.values().forEach(fee -> Require.notNegative(fee, "fee"));
    }

    public static Member of(OrganisationId organisation, Role role) {
        return new Member(organisation, role, Stage.IDENTIFIED, "", List.of(), Map.of(), Map.of(), Reliance.NONE, Paperwork.EMPTY, Terms.EMPTY,
                Costs.EMPTY, null, List.of(), List.of(), List.of(), List.of(), null);
    }

    public Member withOrganisation(OrganisationId organisation) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withRole(Role role) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withStage(Stage stage) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    /// As if it had signed and all its papers were in.
    public Member signed() {
        return withStage(stage.signed() ? stage : Stage.MOU_SIGNED).withPaperwork(paperwork.allIn());
    }

    public Member withStageReason(String stageReason) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withStageDays(List<StageDay> stageDays) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withShares(Map<LotId, Money> shares) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withFees(Map<LotId, Money> fees) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withReliance(Reliance reliance) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withPaperwork(Paperwork paperwork) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withTerms(Terms terms) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withCosts(Costs costs) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withIncumbentIncome(@Nullable Money incumbentIncome) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withAllocations(List<Allocation> allocations) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withLineValues(List<LineValue> lineValues) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withWillInsure(List<InsuranceType> willInsure) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withNotDelivering(List<Specialism> notDelivering) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }

    public Member withRivalLots(@Nullable List<LotId> rivalLots) {
        return new Member(organisation, role, stage, stageReason, stageDays, shares, fees, reliance, paperwork, terms, costs,
                incumbentIncome, allocations, lineValues, willInsure, notDelivering, rivalLots);
    }
}
