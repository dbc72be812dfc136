package org.bidweave.exchange.notice;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything understood of a package as JSON: an array with one object for each release, named as the records are.
public final class NoticeJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private NoticeJson() {}

    public static String render(NoticePackage notices) {
        return JSON.writeValueAsString(notices.releases());
    }
}
