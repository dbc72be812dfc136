package org.bidweave.exchange.planfile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.model.Bid;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/// A JSON tree as a bid. Keeps the fields it does not know, and notes every id with its place. One reader reads one bid.
final class RecordReader {

    private final Map<String, String> unknownFields = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    Bid bid(JsonNode tree) {
        return (Bid) group(Bid.class, tree, Place.BID);
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /// A node may carry a value that has been read already.
    Object value(Type type, JsonNode node, Place place) {
        if (node instanceof POJONode ready) {
            return ready.getPojo();
        }
        if (type instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments();
            return of.length == 1 ? list(of[0], node, place) : entries((Class<?>) of[0], of[1], node, place);
        }
        var plain = (Class<?>) type;
        return Field.isGroup(plain) ? group(plain, node, place) : single(plain, node, place);
    }

    private Object single(Class<?> type, JsonNode node, Place place) {
        var value = SingleValues.read(type, node, place);
        if (Mention.isId(value)) {
            mentions.add(new Mention(value, place));
        }
        return value;
    }

    private Object group(Class<?> type, JsonNode node, Place place) {
        if (!node.isObject()) {
            throw place.fault(SingleValues.isNot(node, "a group of fields"));
        }
        keepUnknownFields(type, node, place);
        var values = Field.of(type).stream().map(field -> field(field, node, place)).collect(Collectors.toCollection(ArrayList<@Nullable Object>::new));
        if (type == Bid.class) {
            values.add(unknownFields);
        }
        return Construction.of(type, place, values.toArray());
    }

    private @Nullable Object field(Field field, JsonNode owner, Place place) {
        var node = owner.path(field.name());
        var here = place.field(field.name());
        if (!node.isMissingNode() && !node.isNull()) {
            return value(field.type(), node, here);
        }
        if (field.required()) {
            throw here.fault("this is missing.");
        }
        return field.whenAbsent();
    }

    private void keepUnknownFields(Class<?> type, JsonNode node, Place place) {
        var known = Field.of(type).stream().map(Field::name).collect(Collectors.toSet());
        node.forEachEntry((name, value) -> {
            if (!known.contains(name)) {
                unknownFields.put(place.field(name).path(), JsonText.compact(value));
            }
        });
    }

    private List<Object> list(Type of, JsonNode node, Place place) {
        if (!node.isArray()) {
            throw place.fault(SingleValues.isNot(node, "a list"));
        }
        var keys = ElementKeys.of(node);
        var list = new ArrayList<>();
        for (var i = 0; i < node.size(); i++) {
            list.add(value(of, node.get(i), place.element(place.lastField(), i, keys.get(i))));
        }
        return list;
    }

    private Map<Object, Object> entries(Class<?> keyType, Type valueType, JsonNode node, Place place) {
        if (!node.isObject()) {
            throw place.fault(SingleValues.isNot(node, "a group of fields"));
        }
        var map = new LinkedHashMap<>();
        node.forEachEntry((name, value) -> {
            var here = place.entry(name);
            var key = single(keyType, JsonNodeFactory.instance.stringNode(name), here);
            if (map.putIfAbsent(key, value(valueType, value, here)) != null) {
                throw here.fault("this is there twice.");
            }
        });
        return map;
    }
}
