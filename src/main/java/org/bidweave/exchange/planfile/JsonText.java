package org.bidweave.exchange.planfile;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON text to a tree and back. Numbers keep every digit; what no bid can need (depth, length, number of values) is refused.
final class JsonText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_DIGITS = 500;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).maxTokenCount(500_000).maxNumberLength(1000).build())
            .build();
    private static final JsonMapper WRITER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private JsonText() {}

    static JsonNode parse(String file, String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new UnreadableBidFile(file + " is empty.");
            }
            var tree = value(parser, file);
            if (parser.nextToken() != null) {
                throw fault(parser, file, "something follows after the end of the JSON.");
            }
            return tree;
        } catch (StreamConstraintsException tooMuch) {
            throw new UnreadableBidFile("In " + file + ": this is nested too deep, or is too long, to be a bid.", tooMuch);
        } catch (JacksonException notJson) {
            throw new UnreadableBidFile(line(file, notJson) + "this is not valid JSON.", notJson);
        }
    }

    static String pretty(JsonNode tree) {
        return encodable(WRITER.writer().with(PRETTY).writeValueAsString(tree)) + "\n";
    }

    static String compact(JsonNode tree) {
        return encodable(WRITER.writeValueAsString(tree));
    }

    /// A lone surrogate, left by a careless cut of an emoji, has no UTF-8 form, so it is written as an escape.
    private static String encodable(String json) {
        return HALF_A_CHARACTER.matcher(json).replaceAll(half -> "\\\\u%04X".formatted((int) half.group().charAt(0)));
    }

    private static JsonNode value(JsonParser parser, String file) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, file);
            case START_ARRAY -> array(parser, file);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(number(parser, file));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static ObjectNode object(JsonParser parser, String file) {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (object.has(name)) {
                throw fault(parser, file, "the field “" + Place.brief(name) + "” is there twice.");
            }
            parser.nextToken();
            object.set(name, value(parser, file));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser, String file) {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, file));
        }
        return array;
    }

    private static BigDecimal number(JsonParser parser, String file) {
        var text = parser.getString();
        try {
            var number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException hugeExponent) {
            throw fault(parser, file, "the number " + Place.brief(text) + " has too many digits.");
        }
        throw fault(parser, file, "the number " + Place.brief(text) + " has too many digits.");
    }

    private static UnreadableBidFile fault(JsonParser parser, String file, String sentence) {
        return new UnreadableBidFile("In " + file + ", line " + parser.currentTokenLocation().getLineNr() + ": " + sentence);
    }

    private static String line(String file, JacksonException fault) {
        var location = fault.getLocation();
        return location == null || location.getLineNr() < 1 ? "In " + file + ": " : "In " + file + ", line " + location.getLineNr() + ": ";
    }
}
