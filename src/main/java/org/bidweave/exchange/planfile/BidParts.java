package org.bidweave.exchange.planfile;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Tender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A bid in small parts of JSON by path, so that one edit changes one or two of them: `bid`, `tender/dates`, `lot/L1`, `organisation/ACORN`,
/// `alternative/A`, `alternative/A/member/ACORN`, `unknown`. In the part that owns a list stand the ids of its elements, in their order.
/// Lots, organisations and members whose text is the same as at the last join are the same objects.
public final class BidParts {

    private record Known(String json, Object value) {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public SequencedMap<String, String> split(Bid bid) {
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
    public Bid join(Map<String, String> parts) {
        known.keySet().retainAll(parts.keySet());
        var bid = object("bid", parts);
        var tender = bid.putObject("tender");
        for (var field : Field.of(Tender.class)) {
            var path = "tender/" + field.name();
            if (field.name().equals("lots") && parts.containsKey(path)) {
                bringBack(tender, "lots", part(path, parts), "lot/", Lot.class, parts);
            } else if (parts.containsKey(path)) {
                tender.set(field.name(), ready(path, field.type(), parts));
            }
        }
        bringBack(bid, "organisations", bid.path("organisations"), "organisation/", Organisation.class, parts);
        var alternatives = bid.path("alternatives");
        var list = bid.putArray("alternatives");
        for (var id : alternatives) {
            var alternative = object(path("alternative/", id), parts);
            bringBack(alternative, "members", alternative.path("members"), members(alternative), Member.class, parts);
            list.add(alternative);
        }
        return new RecordReader().bid(bid).withUnknownFields(unknownFields(parts));
    }

    private static Map<String, String> unknownFields(Map<String, String> parts) {
        var unknown = new LinkedHashMap<String, String>();
        if (parts.containsKey("unknown")) {
            part("unknown", parts).forEachEntry((path, json) -> unknown.put(path, json.asString()));
        }
        return unknown;
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

    private void bringBack(ObjectNode owner, String list, JsonNode ids, String prefix, Class<?> type, Map<String, String> parts) {
        var elements = owner.putArray(list);
        ids.forEach(id -> elements.add(ready(path(prefix, id), type, parts)));
    }

    /// The part as a value that is read already.
    private JsonNode ready(String path, Type type, Map<String, String> parts) {
        var json = text(path, parts);
        var before = known.get(path);
        if (before != null && before.json().equals(json)) {
            return NODES.pojoNode(before.value());
        }
        var value = new RecordReader().value(type, JsonText.parse(path, json), Place.BID.field(path));
        known.put(path, new Known(json, value));
        return NODES.pojoNode(value);
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
        return JsonText.parse(path, text(path, parts));
    }

    private static String text(String path, Map<String, String> parts) {
        var json = parts.get(path);
        if (json == null) {
            throw new UnreadableBidFile("The part “" + path + "” of the bid is missing.");
        }
        return json;
    }
}
