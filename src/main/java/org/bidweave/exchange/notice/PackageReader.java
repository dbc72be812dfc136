package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Finds the releases in a file whatever its shape, one at a time so that a big file needs little memory.
///
/// Shapes: a release package, a record package, one release or record, a list of any of these, or one after another.
final class PackageReader {
    private static final List<String> STAGES = List.of("tag", "planning", "tender", "awards", "contracts");

    private final NoticeFile file;
    private final Notes notes = new Notes();
    private final List<NoticeRelease> releases = new ArrayList<>();
    private @Nullable String publisher;
    private boolean sawPackage;
    private int skipped;

    PackageReader(NoticeFile file) {
        this.file = file;
    }

    NoticePackage read(JsonParser json) throws UnreadableNotice {
        if (file.isWindowsEncoded()) {
            notes.add("The file is not written in UTF-8; it was read as Windows-1252.");
        }
        while (json.nextToken() != null) {
            element(json);
        }
        if (releases.isEmpty() && (!sawPackage || skipped > 0)) {
            throw new UnreadableNotice(
                    "%s is JSON but holds no OCDS notice (no “releases”, “records” or “ocid”); download the notice’s OCDS data."
                            .formatted(file.name()));
        }
        if (releases.isEmpty()) {
            notes.add("The file is a package without any notice in it.");
        }
        if (skipped > 0) {
            notes.add("%d entries of the file are no notices and were left out.".formatted(skipped));
        }
        var named = publisher == null && !releases.isEmpty() && releases.getFirst().publisher() != Publisher.UNKNOWN
                ? releases.getFirst().publisher().label() : publisher;
        return new NoticePackage(named, releases, notes.list());
    }

    private void element(JsonParser json) throws UnreadableNotice {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            object(json);
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                element(json);
            }
        } else {
            skipped++;
        }
    }

    // A package holds releases; anything else may itself be a release or a record.
    private void object(JsonParser json) throws UnreadableNotice {
        var others = JsonNodeFactory.instance.objectNode();
        var isPackage = false;
        var before = releases.size();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var field = json.currentName();
            json.nextToken();
            if (field.equals("releases") || field.equals("records")) {
                isPackage = true;
                list(json, field);
            } else {
                others.set(field, json.<JsonNode>readValueAsTree());
            }
        }
        sawPackage |= isPackage;
        if (others.path("compiledRelease").isObject()) {
            releases.subList(before, releases.size()).clear();
            release(others.path("compiledRelease"));
        } else if (!isPackage) {
            release(others);
        } else {
            publisher = publisherOf(others);
        }
    }

    private void list(JsonParser json, String field) throws UnreadableNotice {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            entry(json.readValueAsTree());
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                entry(json.readValueAsTree());
            }
        } else {
            throw new UnreadableNotice("%s has no list of notices where “%s” should hold one; download the notice’s OCDS data again."
                    .formatted(file.name(), field));
        }
    }

    private void entry(JsonNode node) {
        if (node.path("compiledRelease").isObject()) {
            release(node.path("compiledRelease"));
        } else if (node.path("releases").isArray()) {
            node.path("releases").forEach(this::release);
        } else {
            release(node);
        }
    }

    private void release(JsonNode node) {
        if (node.has("ocid") && STAGES.stream().anyMatch(node::has)) {
            releases.add(new ReleaseReader(node).read());
        } else {
            skipped++;
        }
    }

    private @Nullable String publisherOf(ObjectNode others) {
        var name = others.path("publisher").path("name");
        return name.isString() ? name.stringValue() : publisher;
    }
}
