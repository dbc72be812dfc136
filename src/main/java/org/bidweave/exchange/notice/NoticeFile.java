package org.bidweave.exchange.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The bytes of a notice file, within bounds that no honest notice reaches, opened as JSON in the encoding they are in.
final class NoticeFile {
    static final int MOST_LEVELS = 200;
    static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_TEXT = 20_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_LEVELS)
                            .maxNumberLength(LONGEST_NUMBER).maxStringLength(LONGEST_TEXT).build())
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String name;
    private final byte[] bytes;

    private NoticeFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// Reads at most `mostBytes`; `name` is how messages call the file.
    static NoticeFile of(InputStream in, String name, int mostBytes) throws UnreadableNotice {
        try {
            var bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new UnreadableNotice("%s is larger than %,d MB, more than any notice file; check that it is the right one."
                        .formatted(name, mostBytes / 1_000_000));
            }
            var file = new NoticeFile(name, bytes);
            file.refuseOtherKinds();
            return file;
        } catch (IOException e) {
            throw new UnreadableNotice("%s could not be read from the disk; check that it is there and that you may open it."
                    .formatted(name));
        }
    }

    String name() {
        return name;
    }

    /// Whether the bytes are no UTF-8 or UTF-16, and so are read as Windows-1252.
    boolean isWindowsEncoded() {
        return !looksLikeUtf16() && !isUtf8();
    }

    JsonParser open() {
        return isWindowsEncoded()
                ? JSON.createParser(new InputStreamReader(new ByteArrayInputStream(bytes), WINDOWS))
                : JSON.createParser(bytes);
    }

    private void refuseOtherKinds() throws UnreadableNotice {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                .replaceAll("[\u00EF\u00BB\u00BF\u00FE\u00FF\\x00]", "").strip();
        if (start.isEmpty()) {
            throw new UnreadableNotice("%s is empty; download the notice again.".formatted(name));
        }
        var kind = start.startsWith("<") ? "a web page or XML" : start.startsWith("PK") ? "a zip file"
                : start.startsWith("%PDF") ? "a PDF" : isGzip() ? "a gzip file" : "";
        if (!kind.isEmpty()) {
            throw new UnreadableNotice("%s is %s, not a notice in JSON; download the notice’s OCDS data (JSON) instead."
                    .formatted(name, kind));
        }
    }

    private boolean isGzip() {
        return firstTwo() == 0x1F8B;
    }

    private boolean looksLikeUtf16() {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return firstTwo() == 0xFEFF || firstTwo() == 0xFFFE;
    }

    private int firstTwo() {
        return bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    }

    private boolean isUtf8() {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (!result.isOverflow()) {
                return result.isUnderflow();
            }
            out.clear();
        }
    }
}
