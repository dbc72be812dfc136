package org.bidweave;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.Allocation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Binding;
import org.bidweave.model.Costs;
import org.bidweave.model.LineId;
import org.bidweave.model.LineValue;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.model.Terms;
import tools.jackson.databind.JsonNode;

/// A member of a worked case's consortium.
record CaseMember(String name, JsonNode node, List<LotId> lotsBid) {

    Member read() {
        var allocations = CaseValues.list(node, "alloc", CaseMember::allocation);
        return Member.of(new OrganisationId(name), Role.valueOf(node.get("role").asString()))
                .withStage(Stage.valueOf(node.get("stage").asString()))
                .withShares(shares())
                .withFees(fees())
                .withReliance(new Reliance(CaseValues.yes(node, "reliedFinancial"), CaseValues.yes(node, "reliedTechnical"),
                        Binding.valueOf(CaseValues.text(node, "binding", "NONE"))))
                .withPaperwork(Paperwork.EMPTY
                        .withDueDiligence(CaseValues.yes(node, "dueDiligence"))
                        .withRegistered(CaseValues.yes(node, "cdpRegistered"))
                        .withAuthority(CaseValues.yesNo(node, "authority"))
                        .withDebarmentListed(CaseValues.yesNo(node, "debarmentListed")))
                .withTerms(new Terms(CaseValues.money(node, "guaranteedMin"), CaseValues.whole(node, "passThroughDays"),
                        CaseValues.money(node, "liabilityCap"), CaseValues.yes(node, "uncapped"), CaseValues.yesNo(node, "vote")))
                .withCosts(new Costs(CaseValues.money(node, "directCost"), CaseValues.decimal(node, "overheadRate"),
                        CaseValues.money(node, "mobilisation"), CaseValues.money(node, "advance")))
                .withIncumbentIncome(CaseValues.money(node, "incumbent"))
                .withAllocations(allocations)
                .withLineValues(lineValues(allocations))
                .withWillInsure(CaseValues.list(node, "commitInsurance", type -> CaseValues.insurance(type.asString())))
                .withNotDelivering(CaseValues.list(node, "notDelivering", code -> CaseValues.specialism(code.asString())))
                .withRivalLots(CaseValues.has(node, "rivalLots") ? CaseValues.list(node, "rivalLots", lot -> new LotId(lot.asString()))
                        : null);
    }

    private Map<LotId, Money> shares() {
        var shares = new LinkedHashMap<LotId, Money>();
        CaseValues.entries(node, "valueByLot").forEach((lot, value) -> shares.put(new LotId(lot), CaseValues.money(value)));
        return shares;
    }

    /// The fee falls on the lots bid in proportion to what the member keeps of each, to the penny; the last takes what is left.
    private Map<LotId, Money> fees() {
        var fee = CaseValues.money(node, "feeRetained");
        var shares = shares();
        var lots = lotsBid.stream().filter(lot -> shares.getOrDefault(lot, Money.ZERO).isPositive()).toList();
        if (fee == null || fee.isZero() || lotsBid.isEmpty()) {
            return Map.of();
        }
        if (lots.isEmpty()) {
            return Map.of(lotsBid.getFirst(), fee);
        }
        var all = Money.sum(lots.stream().map(shares::get).toList()).pounds();
        var fees = new LinkedHashMap<LotId, Money>();
        var left = fee;
        for (var lot : lots.subList(0, lots.size() - 1)) {
            var part = new Money(fee.pounds().multiply(shares.get(lot).pounds()).divide(all, 2, RoundingMode.HALF_UP));
            fees.put(lot, part);
            left = left.minus(part);
        }
        fees.put(lots.getLast(), left);
        return fees;
    }

    private static Allocation allocation(JsonNode work) {
        return new Allocation(
                new LotId(work.get("lot").asString()),
                new LineId(work.get("line").asString()),
                new AreaId(work.get("area").asString()),
                CaseValues.text(work, "pool", ""),
                CaseValues.decimal(work, "fte"),
                CaseValues.whole(work, "allocated"));
    }

    /// Each belongs to the lot in which the member works on the line.
    private List<LineValue> lineValues(List<Allocation> allocations) {
        return CaseValues.entries(node, "lineValues").entrySet().stream()
                .map(entry -> new LineValue(lotOf(new LineId(entry.getKey()), allocations), new LineId(entry.getKey()),
                        CaseValues.money(entry.getValue())))
                .toList();
    }

    private LotId lotOf(LineId line, List<Allocation> allocations) {
        return allocations.stream().filter(work -> work.line().equals(line)).map(Allocation::lot).findFirst().orElse(lotsBid.getFirst());
    }
}
