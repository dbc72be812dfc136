package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What the bytes of a text are like when they are taken for UTF-8: characters beyond ASCII, sequences that are no character, NULs and other
/// control characters, and line ends. Of UTF-16 only the beginning is looked at.
final class ByteCount {

    private static final int BLOCK = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private byte[] head = {};
    private ByteMark mark = ByteMark.NONE;
    private long length;
    private long beyondAscii;
    private long malformed;
    private long nuls;
    private long controls;
    private long lines;

    private ByteCount() {}

    /// Counts at most so many bytes, rounded up to a block.
    static ByteCount of(InputStream in, long most) throws IOException {
        var count = new ByteCount();
        var block = new byte[BLOCK];
        int kept = 0;
        int got;
        do {
            got = in.readNBytes(block, kept, BLOCK - kept);
            count.begin(block, got);
            kept = count.add(block, kept + got, got == 0);
        } while (got > 0 && count.length < most && !count.mark.isUtf16());
        return count;
    }

    private void begin(byte[] block, int got) {
        if (length == 0) {
            mark = ByteMark.of(Arrays.copyOf(block, Math.min(got, 4)));
            head = Arrays.copyOfRange(block, mark.length(), Math.max(mark.length(), got));
        }
        length += got;
    }

    /// How many bytes of a character that is not whole yet are left at the beginning of the block.
    private int add(byte[] block, int filled, boolean last) {
        var bytes = ByteBuffer.wrap(block, 0, filled);
        while (true) {
            var result = decoder.decode(bytes, chars, last);
            count();
            if (result.isUnderflow()) {
                System.arraycopy(block, bytes.position(), block, 0, bytes.remaining());
                return bytes.remaining();
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

    ByteMark mark() {
        return mark;
    }

    long malformed() {
        return malformed;
    }

    long nuls() {
        return mark.isUtf16() ? 0 : nuls;
    }

    /// About as many as rows.
    long lines() {
        return lines;
    }

    /// A few broken characters among many whole ones do not make it another encoding.
    boolean isUtf8() {
        return malformed * 4 <= beyondAscii;
    }

    /// Pictures and programs are full of control characters.
    boolean isText() {
        return mark.isUtf16() || (nuls + controls) * 50 <= length;
    }
}
