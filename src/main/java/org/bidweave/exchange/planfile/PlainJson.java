package org.bidweave.exchange.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Plain values as JSON for other programs: maps, lists, text, numbers, yes and no. Anything else is written as its text.
public final class PlainJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlainJson() {}

    public static String of(Map<String, ?> root) {
        return JsonText.pretty(node(root));
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var object = NODES.objectNode();
                map.forEach((name, one) -> object.set(name.toString(), node(one)));
                yield object;
            }
            case List<?> list -> {
                var array = NODES.arrayNode();
                list.forEach(one -> array.add(node(one)));
                yield array;
            }
            case Integer number -> NODES.numberNode(number.intValue());
            case Long number -> NODES.numberNode(number.longValue());
            case BigDecimal number -> NODES.numberNode(number);
            case Boolean yes -> NODES.booleanNode(yes);
            default -> NODES.stringNode(value.toString());
        };
    }
}
