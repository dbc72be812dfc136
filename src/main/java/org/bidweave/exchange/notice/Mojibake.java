package org.bidweave.exchange.notice;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// UTF-8 once read as Windows-1252 or Latin-1: "Â£" for "£", "â€™" for "’".
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // The characters that the bytes 80 to BF turn into, in both misreadings.
    private static final String TAIL = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    // Only lead bytes of signs that occur in British and Welsh text: a wider net would catch honest accents.
    private static final Pattern MISREAD =
            Pattern.compile("[ÂÃ]" + TAIL + "|Å[\u00B4-\u00B7]|â" + TAIL + "{2}|ðŸ" + TAIL + "{2}");
    private static final int LAYERS = 3;

    private Mojibake() {}

    static String repair(String text) {
        var current = text;
        for (int layer = 0; layer < LAYERS; layer++) {
            var next = MISREAD.matcher(current).replaceAll(m -> Matcher.quoteReplacement(decoded(m.group())));
            if (next.equals(current)) {
                return current;
            }
            current = next;
        }
        return current;
    }

    private static String decoded(String misread) {
        var bytes = new ByteArrayOutputStream();
        misread.chars().forEach(c -> bytes.write(c <= 0xFF ? c : Character.toString(c).getBytes(WINDOWS)[0]));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            return misread;
        }
    }
}
