package org.bidweave;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.check.View;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Structure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A worked case in the neutral form: a bid, the day and the view it is judged in, and the verdict expected of each rule.
record CaseFile(String id, Bid bid, LocalDate today, View view, Map<String, String> expected) {

    static CaseFile read(Path file) {
        var root = JsonMapper.builder().build().readTree(file.toFile());
        var expected = new LinkedHashMap<String, String>();
        CaseValues.entries(root, "expected").forEach((rule, verdict) -> expected.put(rule, verdict.asString()));
        return new CaseFile(
                root.get("id").asString(),
                bid(root),
                LocalDate.parse(root.get("today").asString()),
                View.valueOf(CaseValues.text(root, "view", "PLANNED")),
                expected);
    }

    private static Bid bid(JsonNode root) {
        var tender = new CaseTender(root.get("tender")).read(CaseValues.text(root, "title", ""));
        return Bid.empty(new BidId(root.get("id").asString()))
                .withTender(tender)
                .withOrganisations(Stream.concat(organisations(root, "orgs"), organisations(root, "pool")).distinct().toList())
                .withAlternatives(List.of(alternative(root)));
    }

    private static Stream<Organisation> organisations(JsonNode root, String key) {
        return CaseValues.entries(root, key).entrySet().stream()
                .map(entry -> new CaseOrganisation(entry.getKey(), entry.getValue(), references(root, entry.getKey())).read());
    }

    /// The cases count references with the member; the product keeps them with the organisation.
    private static int references(JsonNode root, String organisation) {
        var members = root.get("members");
        return members.has(organisation)
                ? Objects.requireNonNullElse(CaseValues.whole(members.get(organisation), "references"), 0)
                : 0;
    }

    private static Alternative alternative(JsonNode root) {
        var bid = root.get("bid");
        var lots = CaseValues.list(bid, "lotsBid", lot -> new LotId(lot.asString()));
        var unallocated = new LinkedHashMap<LotId, Money>();
        CaseValues.entries(bid, "unallocated").forEach((lot, value) -> unallocated.put(new LotId(lot), CaseValues.money(value)));
        return Alternative.named(new AlternativeId("A"), "A")
                .withStructure(Structure.valueOf(CaseValues.text(bid, "structure", "LEAD_SUBCONTRACT")))
                .withPrice(CaseValues.money(bid, "price"))
                .withLotsBid(lots)
                .withPreference(CaseValues.list(bid, "preference", lot -> new LotId(lot.asString())))
                .withUnallocated(unallocated)
                .withMembers(CaseValues.entries(root, "members").entrySet().stream()
                        .map(entry -> new CaseMember(entry.getKey(), entry.getValue(), lots).read())
                        .toList());
    }
}
