package org.bidweave.exchange.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a command has worked out, as JSON for other programs: groups, lists, texts, numbers, true and false; `null` for nobody or nothing.
public final class PlainJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlainJson() {}

    public static String of(Map<String, ?> group) {
        return JsonText.pretty(node(group));
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Map<?, ?> group -> {
                var node = NODES.objectNode();
                group.forEach((name, part) -> node.set(String.valueOf(name), node(part)));
                yield node;
            }
            case List<?> list -> {
                var node = NODES.arrayNode();
                list.forEach(part -> node.add(node(part)));
                yield node;
            }
            case BigDecimal number -> NODES.numberNode(number);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            default -> NODES.stringNode(value.toString());
        };
    }
}
