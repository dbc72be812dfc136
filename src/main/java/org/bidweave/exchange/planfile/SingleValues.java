package org.bidweave.exchange.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import tools.jackson.databind.JsonNode;

/// Reads texts, numbers, dates, words and yes or no. Nothing is turned into what it is not: `"5"` is no number.
final class SingleValues {

    private record Kind(String words, Predicate<JsonNode> fits, Function<JsonNode, Object> read) {}

    private static final Kind TEXT = new Kind("text", JsonNode::isString, JsonNode::stringValue);
    private static final Kind WHOLE = new Kind("a whole number", JsonNode::isNumber, node -> node.decimalValue().intValueExact());
    private static final Kind TRUTH = new Kind("true or false", JsonNode::isBoolean, JsonNode::booleanValue);

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            String.class, TEXT,
            int.class, WHOLE,
            Integer.class, WHOLE,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            Money.class, new Kind("a sum of money, such as 1200000 or 35.50", JsonNode::isNumber, node -> new Money(node.decimalValue())),
            Decimal.class, new Kind("a number, such as 3 or 0.15", JsonNode::isNumber, node -> new Decimal(node.decimalValue())),
            LocalDate.class, new Kind("a date, such as 2026-09-30", JsonNode::isString, node -> LocalDate.parse(node.stringValue())),
            LocalTime.class, new Kind("a time of day, such as 12:00", JsonNode::isString, node -> LocalTime.parse(node.stringValue())));

    private SingleValues() {}

    static Object read(Class<?> type, JsonNode node, Place place) {
        if (type.isEnum()) {
            return word(type, node, place);
        }
        var kind = KINDS.getOrDefault(type, TEXT);
        if (!kind.fits().test(node)) {
            throw place.fault(isNot(node, kind.words()));
        }
        try {
            var value = kind.read().apply(node);
            return KINDS.containsKey(type) ? value : Construction.of(type, place, value);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw place.fault(isNot(node, kind.words()));
        } catch (IllegalArgumentException meaningless) {
            throw place.fault(String.valueOf(meaningless.getMessage()));
        }
    }

    private static Object word(Class<?> type, JsonNode node, Place place) {
        return Stream.of(type.getEnumConstants()).filter(word -> node.isString() && word.toString().equals(node.stringValue())).findFirst()
                .orElseThrow(() -> place.fault(isNot(node, "one of the possible words: "
                        + Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")))));
    }

    static String isNot(JsonNode node, String words) {
        return shown(node) + " is not " + words + ".";
    }

    private static String shown(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "“" + Place.brief(node.stringValue()) + "”";
            case ARRAY -> "a list";
            case OBJECT -> "a group of fields";
            case NULL, MISSING -> "an empty value";
            default -> Place.brief(node.asString());
        };
    }
}
