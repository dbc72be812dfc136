package org.bidweave.exchange.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Names the elements of a list by what tells them apart, so that each is found again after the list was reordered.
final class ElementKeys {

    private static final List<String> IDENTITIES = List.of("id", "organisation");
    private static final List<String> TRAITS = List.of(
            "lot", "line", "area", "pool", "specialism", "type", "holder", "name", "rule", "about", "title", "heading", "yearEnd");

    private ElementKeys() {}

    /// One key for each element, in the list's order; equal ones are numbered from the second on.
    static List<String> of(JsonNode list) {
        var seen = new HashMap<String, Integer>();
        var keys = new ArrayList<String>();
        for (var element : list) {
            var key = key(element);
            var count = seen.merge(key, 1, Integer::sum);
            keys.add(count == 1 ? key : key + " #" + count);
        }
        return keys;
    }

    static String withoutNumber(String key) {
        return key.replaceFirst(" #\\d+$", "");
    }

    private static String key(JsonNode element) {
        return texts(element, IDENTITIES).findFirst().orElseGet(() -> texts(element, TRAITS).collect(Collectors.joining(" ")));
    }

    private static Stream<String> texts(JsonNode element, List<String> fields) {
        return fields.stream().map(element::path).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
