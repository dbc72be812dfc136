package org.bidweave.exchange.planfile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bidweave.exchange.file.Reason;
import org.bidweave.exchange.file.WholeFile;
import org.bidweave.model.Bid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The bid file `.bidweave`: a zip of readable JSON, described field by field in `src/site/markdown/bid-file.md`.
public final class BidFile {

    /// The ending of a bid file's name.
    public static final String ENDING = ".bidweave";

    private static final String FORMAT = "bidweave bid";
    private static final int VERSION = 1;
    private static final String HEADER = "bidweave.json";
    private static final String BID = "bid.json";
    private static final List<String> PARTS = List.of("tender", "organisations", "alternatives");
    private static final List<String> ENTRIES = List.of(HEADER, BID, "tender.json", "organisations.json", "alternatives.json");

    private BidFile() {}

    /// Throws [UnreadableBidFile] with one sentence for whatever is wrong with the file.
    public static Bid read(Path file) {
        var texts = ZipText.read(file, ENTRIES);
        refuseOtherVersions(texts);
        var bid = object(BID, texts);
        for (var part : PARTS) {
            if (bid.has(part)) {
                throw new UnreadableBidFile("In bid.json: “" + part + "” has no place here, as it is in " + part + ".json.");
            }
            bid.set(part, entry(part + ".json", texts));
        }
        return BidJson.bid(bid);
    }

    /// Replaces the file as a whole, or leaves it as it was; what was written has been read back. The exception's message is a sentence.
    public static void write(Bid bid, Path file) throws IOException {
        var temporary = WholeFile.beside(file);
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ZipText.write(texts(bid), Channels.newOutputStream(channel));
                channel.force(true);
            }
            if (!read(temporary).withUnknownFields(bid.unknownFields()).equals(bid)) {
                throw new IOException("what was written does not read back the same");
            }
            WholeFile.replace(temporary, file);
        } catch (IOException fault) {
            throw new IOException("The bid could not be written to “" + file.getFileName() + "”: " + Reason.of(fault) + ".", fault);
        } catch (UnreadableBidFile fault) {
            throw new IOException("The bid was not written to “" + file.getFileName() + "”, as it could not be read again. " + fault.getMessage(), fault);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static SequencedMap<String, String> texts(Bid bid) {
        var tree = BidJson.tree(bid);
        var texts = new LinkedHashMap<String, String>();
        texts.put(HEADER, JsonText.pretty(JsonNodeFactory.instance.objectNode()
                .put("format", FORMAT).put("version", VERSION).put("writtenBy", "Bidweave")));
        texts.put(BID, "");
        for (var part : PARTS) {
            var absent = part.equals("tender") ? JsonNodeFactory.instance.objectNode() : JsonNodeFactory.instance.arrayNode();
            var node = tree.remove(part);
            texts.put(part + ".json", JsonText.pretty(node == null ? absent : node));
        }
        texts.put(BID, JsonText.pretty(tree));
        return texts;
    }

    private static void refuseOtherVersions(Map<String, String> texts) {
        if (!texts.containsKey(HEADER)) {
            throw new UnreadableBidFile("This is not a bid file: it holds no bidweave.json.");
        }
        var header = object(HEADER, texts);
        if (!header.path("format").asString("").equals(FORMAT)) {
            throw new UnreadableBidFile("This is not a bid file: in bidweave.json, the format is not “" + FORMAT + "”.");
        }
        var version = header.path("version");
        var number = version.isNumber() ? version.decimalValue() : BigDecimal.ZERO;
        if (number.compareTo(BigDecimal.ONE) < 0) {
            throw new UnreadableBidFile("In bidweave.json, version: " + SingleValues.isNot(version, "the number of a version"));
        }
        if (number.compareTo(BigDecimal.valueOf(VERSION)) > 0) {
            throw new UnreadableBidFile("This file was written by a newer Bidweave (file version " + number
                    + "; this one reads version " + VERSION + "). Install the newer Bidweave to open it.");
        }
    }

    private static ObjectNode object(String name, Map<String, String> texts) {
        var entry = entry(name, texts);
        if (entry instanceof ObjectNode object) {
            return object;
        }
        throw new UnreadableBidFile("In " + name + ": " + SingleValues.isNot(entry, "a group of fields"));
    }

    private static JsonNode entry(String name, Map<String, String> texts) {
        var text = texts.get(name);
        if (text == null) {
            throw new UnreadableBidFile("The bid file is not complete: it holds no " + name + ".");
        }
        return JsonText.parse(name, text);
    }
}
