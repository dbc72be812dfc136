package org.bidweave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Basics;
import org.bidweave.model.Budget;
import org.bidweave.model.Dates;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.Partnering;
import org.bidweave.model.Payment;
import org.bidweave.model.Presence;
import org.bidweave.model.RatioTest;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Regime;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.Volume;
import org.bidweave.model.YearBasis;
import tools.jackson.databind.JsonNode;

/// The tender of a worked case.
record CaseTender(JsonNode node) {

    Tender read(String title) {
        var lots = CaseValues.list(node, "lots", this::lot);
        return Tender.EMPTY
                .withBasics(basics(title))
                .withDates(Dates.EMPTY
                        .withSubmission(CaseValues.date(node, "submission"))
                        .withAward(CaseValues.date(node, "award"))
                        .withContractStart(CaseValues.date(node, "contractStart")))
                .withBudget(Budget.EMPTY.withTermYears(CaseValues.decimal(node, "termYears")).withCeiling(CaseValues.money(node,
                        "priceCeiling")))
                .withAreas(areas(lots))
                .withLines(lines())
                .withLots(lots)
                .withLotLimits(new LotLimits(CaseValues.whole(node, "maxLotsBid"), CaseValues.whole(node, "maxLotsAward")))
                .withTurnover(turnover())
                .withRatioTest(CaseValues.has(node, "ratioTests") && node.get("ratioTests").path("k").asInt(0) > 0 ? new RatioTest(node.get("ratioTests").get("k").asInt()) : null)
                .withSpecialisms(CaseValues.list(node, "specialisms", CaseTender::specialism))
                .withInsurance(CaseValues.list(node, "insurance", CaseTender::insurance).stream().filter(asked -> asked.minimum().isPositive()).toList())
                .withAccreditations(CaseValues.list(node, "accreditations", CaseTender::accreditation))
                .withReferences(CaseValues.has(node, "references") ? references(node.get("references")) : null)
                .withPayment(payment())
                .withPartnering(Partnering.EMPTY
                        .withLeadMinimum(CaseValues.decimal(node, "minLeadDirect"))
                        .withMinimumPartners(CaseValues.whole(node, "minPartners"))
                        .withMinimumVcseShare(CaseValues.decimal(node, "minVcseShare"))
                        .withRivalBidsForbidden(CaseValues.yes(node, "rivalBidsForbidden")));
    }

    private Basics basics(String title) {
        return Basics.EMPTY
                .withTitle(title)
                .withReference(CaseValues.text(node, "ref", ""))
                .withRegime(CaseValues.has(node, "regime") ? Regime.valueOf(node.get("regime").asString()) : null);
    }

    private Lot lot(JsonNode lot) {
        var passFail = CaseValues.yes(node, "presencePassFail");
        var areas = new ArrayList<AreaRequirement>();
        CaseValues.entries(lot, "areas").forEach((area, level) ->
                areas.add(new AreaRequirement(new AreaId(area), Presence.valueOf(level.asString()), null, passFail)));
        var values = new LinkedHashMap<LineId, Money>();
        CaseValues.entries(lot, "lineValues").forEach((line, value) -> values.put(new LineId(line), CaseValues.money(value)));
        var id = new LotId(lot.get("id").asString());
        return Lot.named(id, CaseValues.text(lot, "title", ""))
                .withAnnualValue(CaseValues.money(lot, "annualValue"))
                .withAreas(areas)
                .withVolumes(volumes(lot))
                .withLineValues(values);
    }

    private static List<Volume> volumes(JsonNode lot) {
        var volumes = new ArrayList<Volume>();
        CaseValues.entries(lot, "required").forEach((key, people) -> {
            var parts = key.split("\\|", 2);
            volumes.add(new Volume(new LineId(parts[0]), new AreaId(parts[1]), people.asInt(), CaseValues.yes(lot, "volumePassFail")));
        });
        return volumes;
    }

    private static List<Area> areas(List<Lot> lots) {
        var ids = new LinkedHashSet<AreaId>();
        lots.forEach(lot -> Stream.concat(lot.areas().stream().map(AreaRequirement::area), lot.volumes().stream().map(Volume::area))
                .forEach(ids::add));
        return ids.stream().map(id -> new Area(id, id.value(), "")).toList();
    }

    private List<ServiceLine> lines() {
        var lines = new ArrayList<ServiceLine>();
        var safe = CaseValues.entries(node, "safeMax");
        CaseValues.entries(node, "standards").forEach((line, standard) -> lines.add(new ServiceLine(
                new LineId(line), line, "people", CaseValues.decimal(standard),
                safe.containsKey(line) ? CaseValues.decimal(safe.get(line)) : null)));
        return lines;
    }

    private TurnoverRule turnover() {
        if (!CaseValues.has(node, "turnover")) {
            return TurnoverRule.EMPTY;
        }
        var rule = node.get("turnover");
        var type = CaseValues.text(rule, "type", "");
        return TurnoverRule.EMPTY
                .withAmount(type.equals("MULTIPLE") ? null : CaseValues.money(rule, "amount"))
                .withLotAmounts(lotAmounts(rule))
                .withMultiple(type.equals("FIXED") ? null : CaseValues.decimal(rule, "k"))
                .withMode(TurnoverMode.valueOf(CaseValues.text(rule, "mode", "NOT_STATED")))
                .withLeadMinimum(CaseValues.decimal(rule, "leadMin"))
                .withScope(TurnoverScope.valueOf(CaseValues.text(rule, "scope", "PER_LOT")))
                .withBasis(YearBasis.valueOf(CaseValues.text(rule, "basis", "LATEST")))
                .withYears(Objects.requireNonNullElse(CaseValues.whole(rule, "years"), 1))
                .withKind(CaseValues.yes(rule, "specific") ? TurnoverKind.SPECIFIC : TurnoverKind.valueOf(CaseValues.text(rule, "kind",
                        "GENERAL")));
    }

    private static Map<LotId, Money> lotAmounts(JsonNode rule) {
        var amounts = new LinkedHashMap<LotId, Money>();
        CaseValues.entries(rule, "lotAmounts").forEach((lot, amount) -> amounts.put(new LotId(lot), CaseValues.money(amount)));
        return amounts;
    }

    private static SpecialismRequirement specialism(JsonNode asked) {
        return new SpecialismRequirement(
                CaseValues.specialism(asked.get("code").asString()),
                CaseValues.yes(asked, "mandatory"),
                SpecialismScope.valueOf(CaseValues.text(asked, "scope", "ANY")),
                CaseValues.list(asked, "lots", lot -> new LotId(lot.asString())),
                Objects.requireNonNullElse(CaseValues.whole(asked, "minHolders"), 1),
                CaseValues.has(asked, "minPresence") ? Presence.valueOf(asked.get("minPresence").asString()) : null);
    }

    private static InsuranceRequirement insurance(JsonNode asked) {
        return new InsuranceRequirement(
                CaseValues.insurance(asked.get("type").asString()),
                Objects.requireNonNullElse(CaseValues.money(asked, "min"), Money.ZERO),
                InsuranceHolder.valueOf(asked.get("holder").asString()),
                NeededBy.valueOf(CaseValues.text(asked, "neededBy", "AWARD")));
    }

    private static AccreditationRequirement accreditation(JsonNode asked) {
        return new AccreditationRequirement(
                asked.get("code").asString(),
                AccreditationScope.valueOf(asked.get("scope").asString()),
                CaseValues.has(asked, "specialism") ? CaseValues.specialism(asked.get("specialism").asString()) : null);
    }

    private static ReferencesRequirement references(JsonNode asked) {
        return new ReferencesRequirement(asked.get("min").asInt(), CaseValues.whole(asked, "years"), CaseValues.money(asked, "minValue"));
    }

    private Payment payment() {
        if (!CaseValues.has(node, "payment")) {
            return new Payment(null, null, CaseValues.decimal(node, "pbr"));
        }
        var terms = node.get("payment");
        return new Payment(CaseValues.decimal(terms, "arrearsMonths"), CaseValues.whole(terms, "days"), CaseValues.decimal(node, "pbr"));
    }
}
