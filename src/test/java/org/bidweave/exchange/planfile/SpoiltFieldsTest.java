package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.bidweave.AnyBid;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every field of the file in turn becomes what it must not be: the bid reads, or one plain sentence says why not.
class SpoiltFieldsTest {

    private static final List<String> SPOILT = List.of(
            "\"abc\"", "\"\"", "\"2026-13-01\"", "-7", "0.3", "4000000000", "true", "null", "[]", "{}", "[[[[[[]]]]]]", "{\"x\": {\"y\": [1]}}", "[null]");

    private final ObjectNode bid = BidJson.tree(AnyBid.from(new Random(11)));
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int read;

    @Test
    void everyFieldSpoiltInEveryWayReadsOrIsRefusedInOneSentence() {
        spoil(bid, "");

        assertTrue(seen.size() > 150, "too few fields were there to spoil: " + seen.size());
        assertTrue(read > 100 && faults.size() > 1000, read + " read, " + faults.size() + " refused");
        assertEquals(bid, BidJson.tree(BidJson.bid(bid)), "each field was put back");
    }

    private void spoil(JsonNode node, String path) {
        switch (node) {
            case ObjectNode object -> List.copyOf(object.propertyNames()).forEach(name -> {
                var value = object.get(name);
                if (seen.add(path + "/" + name)) {
                    spoilOne(other -> object.set(name, other));
                    object.remove(name);
                    tryToRead(path + "/" + name + " removed");
                    object.set(name, value);
                }
                spoil(value, path + "/" + name);
            });
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    var index = i;
                    var value = array.get(i);
                    if (seen.add(path + "/*")) {
                        spoilOne(other -> array.set(index, other));
                        array.set(index, value);
                    }
                    spoil(value, path + "/*");
                }
            }
            default -> { }
        }
    }

    private void spoilOne(Consumer<JsonNode> set) {
        for (var other : SPOILT) {
            set.accept(JsonText.parse("spoilt", other));
            tryToRead(other);
        }
    }

    private void tryToRead(String what) {
        try {
            BidJson.bid(bid);
            read++;
        } catch (UnreadableBidFile fault) {
            Sentences.assertPlain(fault);
            faults.add(what);
        }
    }
}
