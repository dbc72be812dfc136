package org.bidweave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AreaId;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.Exclusion;
import org.bidweave.model.Finances;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.LegalForm;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.Standing;
import org.bidweave.model.YearOfAccounts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An organisation of a worked case; `references` is how many live ones count.
record CaseOrganisation(String name, JsonNode node, int references) {

    Organisation read() {
        return Organisation.named(new OrganisationId(name), name)
                .withLegalForm(CaseValues.has(node, "legalForm") ? legalForm(node.get("legalForm").asString()) : null)
                .withVcse(CaseValues.yesNo(node, "vcse"))
                .withHomeAreas(CaseValues.list(node, "homeAreas", area -> new AreaId(area.asString())))
                .withFinances(new Finances(accounts(), CaseValues.money(node, "freeReserves"), balanceSheet()))
                .withSpecialisms(specialisms())
                .withPresence(presence())
                .withStaffPools(pools())
                .withInsurance(insurance())
                .withAccreditations(CaseValues.list(node, "accreditations", held -> new AccreditationHeld(held.asString(), null)))
                .withReferences(Collections.nCopies(references, new Reference("Reference", "", null, null, true, true, true)))
                .withStanding(standing());
    }

    /// A form by the product's name, or by what the word says of being incorporated.
    private static LegalForm legalForm(String code) {
        return Stream.of(LegalForm.values()).filter(form -> form.name().equals(code)).findFirst().orElseGet(() ->
                code.startsWith("UNINCORPORATED") ? LegalForm.UNINCORPORATED_ASSOCIATION
                        : code.endsWith("TRUST") ? LegalForm.CHARITABLE_TRUST : LegalForm.OTHER);
    }

    private List<YearOfAccounts> accounts() {
        if (CaseValues.has(node, "accounts")) {
            return CaseValues.list(node, "accounts", this::year);
        }
        return Stream.of("turnover", "specificTurnover", "annualExpenditure").anyMatch(figure -> CaseValues.has(node, figure))
                ? List.of(latest(CaseValues.money(node, "turnover")))
                : List.of();
    }

    private YearOfAccounts year(JsonNode year) {
        return year.isObject()
                ? new YearOfAccounts(CaseValues.date(year, "yearEnd"), CaseValues.money(year, "income"),
                        CaseValues.money(year, "specificIncome"), CaseValues.money(year, "expenditure"))
                : latest(CaseValues.money(year));
    }

    private YearOfAccounts latest(@Nullable Money income) {
        return new YearOfAccounts(null, income, CaseValues.money(node, "specificTurnover"), CaseValues.money(node, "annualExpenditure"));
    }

    private BalanceSheet balanceSheet() {
        var ratios = CaseValues.has(node, "ratios") ? node.get("ratios") : node;
        return new BalanceSheet(
                CaseValues.money(ratios, "surplus"), CaseValues.money(ratios, "currentAssets"), CaseValues.money(ratios, "stock"),
                CaseValues.money(ratios, "currentLiabilities"), CaseValues.money(ratios, "borrowing"), CaseValues.money(ratios, "funds"),
                CaseValues.money(ratios, "netAssets"));
    }

    private List<SpecialismHeld> specialisms() {
        return CaseValues.entries(node, "specialisms").entrySet().stream()
                .map(held -> new SpecialismHeld(CaseValues.specialism(held.getKey()), Evidence.valueOf(held.getValue().asString()), ""))
                .toList();
    }

    private List<PresenceHeld> presence() {
        var now = CaseValues.entries(node, "presence").entrySet().stream()
                .map(held -> new PresenceHeld(new AreaId(held.getKey()), Presence.valueOf(held.getValue().asString()), null));
        var planned = CaseValues.entries(node, "plannedPresence").entrySet().stream()
                .map(held -> new PresenceHeld(new AreaId(held.getKey()), Presence.valueOf(held.getValue().get(0).asString()),
                        held.getValue().get(1).isNull() ? LocalDate.MAX : LocalDate.parse(held.getValue().get(1).asString())));
        return Stream.concat(now, planned).toList();
    }

    private Map<String, Decimal> pools() {
        var pools = new LinkedHashMap<String, Decimal>();
        CaseValues.entries(node, "pools").forEach((pool, staff) -> pools.put(pool, CaseValues.decimal(staff)));
        return pools;
    }

    private List<InsuranceHeld> insurance() {
        var covers = new ArrayList<InsuranceHeld>();
        CaseValues.entries(node, "insurance").forEach((type, limit) ->
                covers.add(new InsuranceHeld(CaseValues.insurance(type), CaseValues.money(limit), null)));
        return covers;
    }

    private Standing standing() {
        return Standing.EMPTY
                .withLeadTimeWeeks(CaseValues.whole(node, "leadTimeWeeks"))
                .withDaysToPay(CaseValues.whole(node, "daysToPay"))
                .withRecoversVat(CaseValues.yesNo(node, "recoversVat"))
                .withExclusion(CaseValues.has(node, "exclusion") ? Exclusion.valueOf(node.get("exclusion").asString()) : null);
    }
}
