package org.bidweave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Money;
import org.bidweave.model.Specialism;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads single values of the worked cases; `null` where a key is absent or null.
final class CaseValues {

    private static final int ACRONYM = 5;

    private CaseValues() {}

    static boolean has(JsonNode node, String key) {
        return node.hasNonNull(key);
    }

    static String text(JsonNode node, String key, String otherwise) {
        return has(node, key) ? node.get(key).asString() : otherwise;
    }

    static @Nullable Decimal decimal(JsonNode node, String key) {
        return has(node, key) ? decimal(node.get(key)) : null;
    }

    static Decimal decimal(JsonNode value) {
        return new Decimal(new BigDecimal(value.asString()));
    }

    static @Nullable Money money(JsonNode node, String key) {
        return has(node, key) ? money(node.get(key)) : null;
    }

    static Money money(JsonNode value) {
        return new Money(new BigDecimal(value.asString()));
    }

    static @Nullable Integer whole(JsonNode node, String key) {
        return has(node, key) ? Integer.valueOf(new BigDecimal(node.get(key).asString()).intValueExact()) : null;
    }

    static @Nullable Boolean yesNo(JsonNode node, String key) {
        return has(node, key) ? Boolean.valueOf(node.get(key).asBoolean()) : null;
    }

    static boolean yes(JsonNode node, String key) {
        return has(node, key) && node.get(key).asBoolean();
    }

    static @Nullable LocalDate date(JsonNode node, String key) {
        return has(node, key) ? LocalDate.parse(node.get(key).asString()) : null;
    }

    static List<String> texts(JsonNode node, String key) {
        return list(node, key, JsonNode::asString);
    }

    static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        if (has(node, key)) {
            node.get(key).forEach(item -> all.add(read.apply(item)));
        }
        return all;
    }

    /// Without those that are null: they are not entered.
    static Map<String, JsonNode> entries(JsonNode node, String key) {
        var all = new LinkedHashMap<String, JsonNode>();
        if (has(node, key)) {
            node.get(key).properties().stream().filter(entry -> !entry.getValue().isNull())
                    .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        }
        return all;
    }

    /// "SOCIAL_PRESCRIBING" is "Social prescribing"; "IDVA" stays.
    static Specialism specialism(String code) {
        if (!code.contains("_") && code.length() <= ACRONYM) {
            return new Specialism(code);
        }
        var words = code.replace('_', ' ').toLowerCase(Locale.UK);
        return new Specialism(words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1));
    }

    static InsuranceType insurance(String code) {
        return switch (code) {
            case "PL" -> InsuranceType.PUBLIC_LIABILITY;
            case "EL" -> InsuranceType.EMPLOYERS_LIABILITY;
            case "PI" -> InsuranceType.PROFESSIONAL_INDEMNITY;
            case "MM", "MEDICAL" -> InsuranceType.MEDICAL_MALPRACTICE;
            case "ABUSE", "SAFEGUARDING" -> InsuranceType.ABUSE_AND_SAFEGUARDING;
            case "CYBER" -> InsuranceType.CYBER;
            case "TI", "DO" -> InsuranceType.TRUSTEE_INDEMNITY;
            case "MOTOR" -> InsuranceType.MOTOR;
            case "PRODUCT" -> InsuranceType.PRODUCT_LIABILITY;
            default -> InsuranceType.OTHER;
        };
    }
}
