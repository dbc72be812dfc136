package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One object of a notice, read generously: what is missing is null or empty, a field of the wrong kind is noted and left out.
///
/// `where` names the place in a sentence ("the tender", "Lot 3").
record Part(JsonNode node, String where, TextRepair repair, Notes notes) {

    boolean isEmpty() {
        return node.isEmpty();
    }

    /// The same object under another name, noting elsewhere.
    Part as(String newWhere, Notes newNotes) {
        return new Part(node, newWhere, repair, newNotes);
    }

    JsonNode raw(String field) {
        return node.path(field);
    }

    Part part(String field) {
        var value = raw(field);
        if (!value.isObject() && !isAbsent(value)) {
            wrongKind(field, value, "details");
        }
        return inner(value);
    }

    /// The objects of a list; a single object counts as a list of one.
    List<Part> parts(String field) {
        var value = raw(field);
        if (value.isObject()) {
            return List.of(inner(value));
        }
        var found = new ArrayList<Part>();
        for (var element : elements(field, value)) {
            if (element.isObject()) {
                found.add(inner(element));
            } else {
                wrongKind(field, element, "details");
            }
        }
        return found;
    }

    /// The texts of a list; a single text counts as a list of one.
    List<String> texts(String field) {
        var value = raw(field);
        var values = value.isString() ? List.of(value) : elements(field, value);
        return values.stream().filter(JsonNode::isString).map(v -> repair.repair(v.stringValue())).filter(t -> !t.isBlank()).toList();
    }

    @Nullable String text(String field) {
        var value = raw(field);
        if (value.isContainer()) {
            wrongKind(field, value, "text");
            return null;
        }
        var text = value.isValueNode() && !value.isNull() ? repair.repair(value.asString()).strip() : "";
        return text.isEmpty() ? null : text;
    }

    @Nullable Boolean flag(String field) {
        var value = raw(field);
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isString() && value.stringValue().strip().matches("(?i)true|false")) {
            return Boolean.valueOf(value.stringValue().strip());
        }
        if (!isAbsent(value)) {
            wrongKind(field, value, "yes or no");
        }
        return null;
    }

    @Nullable BigDecimal number(String field) {
        var value = raw(field);
        if (value.isNumber() && !isNotFinite(value) && isWithinReason(value.decimalValue())) {
            return value.decimalValue();
        }
        if (value.isString()) {
            var plain = value.stringValue().replaceAll("[£,\\s]", "");
            if (plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
                return new BigDecimal(plain);
            }
        }
        if (!isAbsent(value)) {
            wrongKind(field, value, "a number");
        }
        return null;
    }

    // A figure of 1E+9999 would fill the memory once written out.
    private static boolean isWithinReason(BigDecimal number) {
        return number.precision() <= 40 && Math.abs((long) number.scale()) <= 40;
    }

    static boolean isNotFinite(JsonNode value) {
        return (value.isDouble() || value.isFloat()) && !Double.isFinite(value.doubleValue());
    }

    static @Nullable String firstOf(@Nullable String... texts) {
        return Stream.of(texts).flatMap(t -> Optional.ofNullable(t).stream()).findFirst().orElse(null);
    }

    private Part inner(JsonNode value) {
        return new Part(value.isObject() ? value : value.path("none"), where, repair, notes);
    }

    private List<JsonNode> elements(String field, JsonNode value) {
        if (!value.isArray() && !isAbsent(value)) {
            wrongKind(field, value, "a list");
        }
        var elements = new ArrayList<JsonNode>();
        if (value.isArray()) {
            value.forEach(elements::add);
        }
        return elements;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private void wrongKind(String field, JsonNode value, String wanted) {
        notes.add("In %s the field “%s” holds %s where %s should stand; it was left out."
                .formatted(where, field, kindOf(value), wanted));
    }

    private static String kindOf(JsonNode value) {
        return value.isObject() ? "details" : value.isArray() ? "a list" : value.isNull() ? "nothing"
                : "“%s”".formatted(Wording.shortened(value.asString(), 40));
    }
}
