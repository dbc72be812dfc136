package org.bidweave.exchange.planfile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes back what a file held besides the fields we know, where it stood. What belonged to something deleted is dropped.
final class UnknownFields {

    private record Owner(JsonNode node, Type type) {}

    private final ObjectNode bid;
    private final IdentityHashMap<JsonNode, Map<String, JsonNode>> elements = new IdentityHashMap<>();

    UnknownFields(ObjectNode bid) {
        this.bid = bid;
    }

    void putBack(Map<String, String> unknownFields) {
        unknownFields.forEach((path, json) -> {
            var steps = Stream.of(path.split("/", -1)).skip(1).map(Place::unescape).toList();
            if (!steps.isEmpty() && owner(steps.subList(0, steps.size() - 1)) instanceof Owner(ObjectNode object, _)) {
                object.putIfAbsent(steps.getLast(), JsonText.parse(path, json));
            }
        });
    }

    private @Nullable Owner owner(List<String> steps) {
        var owner = new Owner(bid, Bid.class);
        for (var step : steps) {
            var next = owner.type() instanceof ParameterizedType list ? element(owner.node(), list, step) : field(owner, step);
            if (next.isEmpty()) {
                return null;
            }
            owner = next.get();
        }
        return owner;
    }

    private Optional<Owner> element(JsonNode list, ParameterizedType type, String key) {
        return Optional.ofNullable(elements.computeIfAbsent(list, UnknownFields::byKey).get(key))
                .map(element -> new Owner(element, type.getActualTypeArguments()[0]));
    }

    /// A group that was left out because it is empty comes back for the sake of the unknown field in it.
    private static Optional<Owner> field(Owner owner, String name) {
        if (!(owner.node() instanceof ObjectNode object) || !(owner.type() instanceof Class<?> type) || !Field.isGroup(type)) {
            return Optional.empty();
        }
        return Field.of(type).stream().filter(field -> field.name().equals(name)).findFirst()
                .filter(field -> object.has(name) || field.whenAbsent() instanceof Record)
                .map(field -> new Owner(object.has(name) ? object.get(name) : object.putObject(name), field.type()));
    }

    private static Map<String, JsonNode> byKey(JsonNode list) {
        var keys = ElementKeys.of(list);
        var byKey = new HashMap<String, JsonNode>();
        for (var i = 0; i < list.size(); i++) {
            byKey.putIfAbsent(keys.get(i), list.get(i));
        }
        return byKey;
    }
}
