package org.bidweave.exchange.planfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small bid files by hand, entry by entry, to spoil.
final class Zips {

    private Zips() {}

    static SequencedMap<String, byte[]> good() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("bidweave.json", utf8("{\"format\": \"bidweave bid\", \"version\": 1}"));
        entries.put("bid.json", utf8("{\"id\": \"b1\", \"current\": \"A\"}"));
        entries.put("tender.json", utf8("""
                {"basics": {"title": "Navigators"},
                 "areas": [{"id": "North", "name": "North"}],
                 "lines": [{"id": "NAV", "name": "Navigation"}],
                 "lots": [{"id": "L1", "annualValue": 600000},
                          {"id": "L2", "annualValue": 35.50, "volumes": [{"line": "NAV", "area": "North", "people": 500}]}]}"""));
        entries.put("organisations.json", utf8("[{\"id\": \"ACORN\", \"name\": \"Acorn\", \"homeAreas\": [\"Elsewhere\"], \"staffPools\": {\"Main\": 3.75}}]"));
        entries.put("alternatives.json", utf8("""
                [{"id": "A", "name": "A", "lotsBid": ["L1"], "members": [
                   {"organisation": "ACORN", "role": "LEAD", "shares": {"L1": 100000},
                    "allocations": [{"lot": "L1", "line": "NAV", "area": "North", "pool": "Main", "staff": 2}]}]}]"""));
        return entries;
    }

    static SequencedMap<String, byte[]> goodBut(String name, String text) {
        var entries = good();
        entries.put(name, utf8(text));
        return entries;
    }

    /// The good entries with one text in one of them replaced by another.
    static SequencedMap<String, byte[]> goodBut(String name, String old, String other) {
        var text = new String(good().get(name), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " holds no " + old);
        }
        return goodBut(name, text.replace(old, other));
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
