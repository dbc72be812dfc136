package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the bytes of a text are like when they are taken for UTF-8: characters beyond ASCII, sequences that are no character, NULs and other
/// control characters.
final class ByteCount {

    /// The bytes in front of a text that say its encoding.
    enum Mark {
        NONE(null), UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf), LITTLE(StandardCharsets.UTF_16LE, 0xff, 0xfe), BIG(StandardCharsets.UTF_16BE, 0xfe, 0xff);

        private final @Nullable Charset charset;
        private final byte[] bytes;

        Mark(@Nullable Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                this.bytes[i] = (byte) bytes[i];
            }
        }

        @Nullable Charset charset() {
            return charset;
        }

        int length() {
            return bytes.length;
        }

        static Mark of(byte[] head) {
            return Arrays.stream(values()).filter(it -> it != NONE && head.length >= it.length()
                    && Arrays.equals(it.bytes, Arrays.copyOf(head, it.length()))).findFirst().orElse(NONE);
        }
    }

    private static final int BLOCK = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private byte[] head = {};
    private Mark mark = Mark.NONE;
    private long length;
    private long beyondAscii;
    private long malformed;
    private long nuls;
    private long controls;
    private long lines;

    private ByteCount() {}

    /// Counts at most so many bytes.
    static ByteCount of(InputStream in, long most) throws IOException {
        var count = new ByteCount();
        var bytes = ByteBuffer.allocate(BLOCK);
        while (count.length < most) {
            int got = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            count.head(bytes, got);
            bytes.position(bytes.position() + got).flip();
            boolean last = got == 0;
            count.add(bytes, last);
            if (last || count.mark == Mark.LITTLE || count.mark == Mark.BIG) {
                break;
            }
            bytes.compact();
        }
        return count;
    }

    private void head(ByteBuffer bytes, int got) {
        if (length == 0) {
            mark = Mark.of(Arrays.copyOf(bytes.array(), got));
            head = Arrays.copyOfRange(bytes.array(), mark.length(), Math.max(mark.length(), got));
        }
        length += got;
    }

    private void add(ByteBuffer bytes, boolean last) {
        while (true) {
            var result = decoder.decode(bytes, chars, last);
            count();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isMalformed()) {
                malformed++;
                bytes.position(bytes.position() + result.length());
            }
        }
    }

    private void count() {
        chars.flip();
        while (chars.hasRemaining()) {
            char next = chars.get();
            if (next == 0) {
                nuls++;
            } else if (next == '\n') {
                lines++;
            } else if (next < ' ' && next != '\t' && next != '\r') {
                controls++;
            } else if (next > 127) {
                beyondAscii++;
            }
        }
        chars.clear();
    }

    /// The first bytes, after the mark.
    byte[] head() {
        return head;
    }

    Mark mark() {
        return mark;
    }

    long malformed() {
        return malformed;
    }

    long nuls() {
        return mark == Mark.LITTLE || mark == Mark.BIG ? 0 : nuls;
    }

    /// Line ends: about as many as rows.
    long lines() {
        return lines;
    }

    /// A few broken characters among many whole ones do not make it another encoding.
    boolean isUtf8() {
        return malformed * 4 <= beyondAscii;
    }

    /// Pictures and programs are full of control characters.
    boolean isText() {
        return mark == Mark.LITTLE || mark == Mark.BIG || (nuls + controls) * 50 <= length;
    }
}
