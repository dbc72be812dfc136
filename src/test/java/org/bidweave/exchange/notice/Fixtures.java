package org.bidweave.exchange.notice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Small notices written for the tests, shaped like those of the publishers.
final class Fixtures {
    private Fixtures() {}

    static NoticePackage reading(String json) throws UnreadableNotice {
        return NoticeReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /// A release whose tender holds these fields.
    static NoticeRelease tender(String fields) throws UnreadableNotice {
        return release("\"tender\": {\"title\": \"Befriending in Westmere\", %s}".formatted(fields));
    }

    static NoticeRelease release(String fields) throws UnreadableNotice {
        return reading("{\"releases\": [%s]}".formatted(releaseJson(fields))).releases().getFirst();
    }

    static String releaseJson(String fields) {
        return """
                {"ocid": "ocds-h6vhtk-0a1b2c", "id": "000123-2026", "tag": ["tender"], "date": "2026-03-02T09:30:00Z",
                 "buyer": {"id": "GB-PPON-ABCD-1234-EFGH", "name": "Westmere Council"}, %s}""".formatted(fields);
    }

    static boolean says(NoticeRelease notice, String... words) {
        return notice.allNotes().stream().anyMatch(note -> Arrays.stream(words).allMatch(note::contains));
    }
}
