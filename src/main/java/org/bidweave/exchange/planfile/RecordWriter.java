package org.bidweave.exchange.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The model's records as a JSON tree. Empty fields are left out where their absence means the same.
final class RecordWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordWriter() {}

    static ObjectNode write(Record group) {
        var object = NODES.objectNode();
        for (var field : Field.of(group.getClass())) {
            var value = field.value(group);
            if (!isLeftOut(field, value)) {
                object.set(field.name(), tree(value));
            }
        }
        return object;
    }

    private static boolean isLeftOut(Field field, @Nullable Object value) {
        var mayBeEmpty = switch (value) {
            case null -> true;
            case String _, List<?> _, Map<?, ?> _ -> true;
            case Record group -> Field.isGroup(group.getClass());
            default -> false;
        };
        return mayBeEmpty && Objects.equals(value, field.whenAbsent());
    }

    private static JsonNode tree(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer whole -> NODES.numberNode(whole);
            case BigDecimal number -> NODES.numberNode(number);
            case List<?> list -> array(list);
            case Map<?, ?> map -> entries(map);
            case Record group when Field.isGroup(group.getClass()) -> write(group);
            case Record single -> tree(Field.of(single.getClass()).getFirst().value(single));
            default -> NODES.stringNode(value.toString());
        };
    }

    private static ArrayNode array(List<?> list) {
        var array = NODES.arrayNode();
        list.forEach(element -> array.add(tree(element)));
        return array;
    }

    private static ObjectNode entries(Map<?, ?> map) {
        var object = NODES.objectNode();
        map.forEach((key, value) -> object.set(key.toString(), tree(value)));
        return object;
    }
}
