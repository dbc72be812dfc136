package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bidweave.AnyBid;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UnknownFieldsTest {

    private static final String FOREIGN = """
            {"id": "b1", "current": "A", "colour": "red", "a/b~c": [1.50, 1e5, "£"], "limits": {"ours": {"deep": [[]]}},
             "tender": {"dates": {"site visit": "2026-09-01"}, "payment": {"note": "x"},
                        "lots": [{"id": "L1", "ward": 1, "volumes": [{"line": "NAV", "area": "N", "people": 5, "seen": true}]},
                                 {"id": "L2", "ward": 2}],
                        "areas": [{"id": "N"}], "lines": [{"id": "NAV"}], "ratioTest": {"needed": 2, "why": "policy"}},
             "organisations": [{"id": "O1", "motto": "We help"}],
             "alternatives": [{"id": "A", "members": [{"organisation": "O1", "role": "LEAD", "terms": {"friend": "yes"}}]}]}""";

    @Test
    void fieldsWeDoNotKnowAreKeptAndWrittenBackWhereTheyStood() {
        var tree = BidJson.tree(BidJson.read(FOREIGN));

        assertEquals("red", tree.at("/colour").asString());
        assertEquals("[1.50,100000,\"£\"]", JsonText.compact(tree.at("/a~1b~0c")));
        assertEquals("[[]]", JsonText.compact(tree.at("/limits/ours/deep")));
        assertEquals("2026-09-01", tree.at("/tender/dates/site visit").asString());
        assertEquals("x", tree.at("/tender/payment/note").asString());
        assertEquals("true", tree.at("/tender/lots/0/volumes/0/seen").asString());
        assertEquals("We help", tree.at("/organisations/0/motto").asString());
        assertEquals("yes", tree.at("/alternatives/0/members/0/terms/friend").asString());
    }

    @Test
    void elementsAreFoundAgainAfterReordering() {
        var bid = BidJson.read(FOREIGN);
        var reordered = bid.withTender(tender -> tender.withLots(tender.lots().reversed()));

        var lots = BidJson.tree(reordered).at("/tender/lots");

        assertEquals(List.of("L2 2", "L1 1"), lots.valueStream().map(lot -> lot.path("id").asString() + " " + lot.path("ward").asString()).toList());
    }

    @Test
    void whatBelongedToSomethingDeletedIsDropped() {
        var bid = BidJson.read(FOREIGN).withTender(tender -> tender.withLots(List.<Lot>of()).withRatioTest(null));

        var json = BidJson.write(bid);

        assertFalse(json.contains("ward") || json.contains("policy"), json);
        assertEquals(bid.unknownFields().keySet().stream().filter(path -> !path.startsWith("/tender/lots") && !path.contains("ratioTest")).toList(),
                List.copyOf(BidJson.read(json).unknownFields().keySet()));
    }

    @Test
    void theyGoThroughThePartsOfTheStore() {
        var bid = BidJson.read(FOREIGN);

        assertEquals(bid, new BidParts().join(new BidParts().split(bid)));
    }

    @Test
    void aFieldCalledUnknownFieldsIsOneWeDoNotKnow() {
        var bid = BidJson.read("{\"id\": \"b\", \"current\": \"A\", \"alternatives\": [{\"id\": \"A\"}], \"unknownFields\": {\"/id\": \"x\"}}");

        assertEquals(Map.of("/unknownFields", "{\"/id\":\"x\"}"), bid.unknownFields());
    }

    @Property(tries = 50)
    void inAnyGroupOfAnyBidTheySurvive(@ForAll("bids") Bid any) {
        var tree = BidJson.tree(any);
        mark(tree, Bid.class.getSimpleName());

        var bid = BidJson.bid(tree);

        assertEquals(tree, BidJson.tree(bid));
        assertEquals(bid, BidJson.read(BidJson.write(bid)));
    }

    @Provide
    Arbitrary<Bid> bids() {
        return AnyBid.bids();
    }

    private static final Set<String> MAPS = Set.of("lineValues", "lotAmounts", "staffPools", "unallocated", "shares", "fees", "separate");

    private static void mark(JsonNode node, String name) {
        node.forEachEntry((field, value) -> mark(value, field));
        node.valueStream().filter(_ -> node.isArray()).forEach(element -> mark(element, "element"));
        if (node instanceof ObjectNode group && !MAPS.contains(name)) {
            group.put("foreign", name);
        }
    }
}
