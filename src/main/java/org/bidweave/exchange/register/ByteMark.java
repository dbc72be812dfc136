package org.bidweave.exchange.register;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The bytes in front of a text that say its encoding.
enum ByteMark {
    UTF_8("\u00ef\u00bb\u00bf"), LITTLE_ENDIAN("\u00ff\u00fe"), BIG_ENDIAN("\u00fe\u00ff"), NONE("");

    private final String bytes;

    ByteMark(String bytes) {
        this.bytes = bytes;
    }

    static ByteMark of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(mark -> text.startsWith(mark.bytes)).findFirst().orElse(NONE);
    }

    int length() {
        return bytes.length();
    }

    Optional<Charset> charset() {
        return switch (this) {
            case UTF_8 -> Optional.of(StandardCharsets.UTF_8);
            case LITTLE_ENDIAN -> Optional.of(StandardCharsets.UTF_16LE);
            case BIG_ENDIAN -> Optional.of(StandardCharsets.UTF_16BE);
            case NONE -> Optional.empty();
        };
    }

    boolean isUtf16() {
        return this == LITTLE_ENDIAN || this == BIG_ENDIAN;
    }
}
