package org.bidweave.exchange.planfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.bidweave.model.Bid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A bid in small parts of JSON by path, so that one edit changes one or two of them: `bid`, `tender/dates`, `lot/L1`, `organisation/ACORN`,
/// `alternative/A`, `alternative/A/member/ACORN`, `unknown`. In the part that owns a list stand the ids of its elements, in their order.
public final class BidParts {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BidParts() {}

    public static SequencedMap<String, String> split(Bid bid) {
        var parts = new LinkedHashMap<String, String>();
        var header = RecordWriter.write(bid);
        if (header.remove("tender") instanceof ObjectNode tender) {
            takeOut(tender, "lots", "id", "lot/", parts);
            tender.forEachEntry((name, value) -> parts.put("tender/" + name, JsonText.compact(value)));
        }
        takeOut(header, "organisations", "id", "organisation/", parts);
        for (var alternative : header.path("alternatives")) {
            takeOut((ObjectNode) alternative, "members", "organisation", members(alternative), parts);
        }
        takeOut(header, "alternatives", "id", "alternative/", parts);
        if (!bid.unknownFields().isEmpty()) {
            var unknown = NODES.objectNode();
            bid.unknownFields().forEach(unknown::put);
            parts.put("unknown", JsonText.compact(unknown));
        }
        parts.putFirst("bid", JsonText.compact(header));
        return parts;
    }

    /// Throws [UnreadableBidFile] where a part is missing or does not read. References are not followed: the store takes a bid as it is.
    public static Bid join(Map<String, String> parts) {
        var bid = object("bid", parts);
        var tender = bid.putObject("tender");
        parts.keySet().stream().filter(path -> path.startsWith("tender/"))
                .forEach(path -> tender.set(path.substring("tender/".length()), part(path, parts)));
        bringBack(tender, "lots", "lot/", parts);
        bringBack(bid, "organisations", "organisation/", parts);
        bringBack(bid, "alternatives", "alternative/", parts);
        for (var alternative : bid.path("alternatives")) {
            bringBack((ObjectNode) alternative, "members", members(alternative), parts);
        }
        var unknown = new LinkedHashMap<String, String>();
        if (parts.containsKey("unknown")) {
            part("unknown", parts).forEachEntry((path, json) -> unknown.put(path, json.asString()));
        }
        return new RecordReader().bid(bid).withUnknownFields(unknown);
    }

    private static void takeOut(ObjectNode owner, String list, String id, String prefix, Map<String, String> parts) {
        var elements = owner.path(list);
        if (elements.isEmpty()) {
            return;
        }
        var ids = owner.putArray(list);
        for (var element : elements) {
            ids.add(element.path(id).asString());
            parts.put(path(prefix, element.path(id)), JsonText.compact(element));
        }
    }

    private static void bringBack(ObjectNode owner, String list, String prefix, Map<String, String> parts) {
        var ids = owner.path(list);
        if (ids.isEmpty()) {
            return;
        }
        var elements = owner.putArray(list);
        for (var id : ids) {
            elements.add(object(path(prefix, id), parts));
        }
    }

    private static String members(JsonNode alternative) {
        return path("alternative/", alternative.path("id")) + "/member/";
    }

    private static String path(String prefix, JsonNode id) {
        return prefix + Place.escape(id.asString());
    }

    private static ObjectNode object(String path, Map<String, String> parts) {
        if (part(path, parts) instanceof ObjectNode object) {
            return object;
        }
        throw new UnreadableBidFile("The part “" + path + "” of the bid is not a group of fields.");
    }

    private static JsonNode part(String path, Map<String, String> parts) {
        var json = parts.get(path);
        if (json == null) {
            throw new UnreadableBidFile("The part “" + path + "” of the bid is missing.");
        }
        return JsonText.parse(path, json);
    }
}
