package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How the bytes of a list are to be read. Nothing in the file says so, so both are guessed: the encoding from all bytes, the character
/// between the columns from the first rows.
record TextForm(Charset charset, ByteMark mark, char separator, long nuls, long unreadable, long lines, boolean text) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Reads all of the text.
    static TextForm of(Source source) throws IOException {
        return of(source, Long.MAX_VALUE);
    }

    /// Looks at the beginning only: enough to recognise a file.
    static TextForm glance(Source source) throws IOException {
        return of(source, 1 << 16);
    }

    private static TextForm of(Source source, long most) throws IOException {
        ByteCount count;
        try (var in = source.open()) {
            count = ByteCount.of(in, most);
        }
        var charset = count.mark().charset().orElse(count.isUtf8() ? StandardCharsets.UTF_8 : WINDOWS);
        long unreadable = charset.equals(StandardCharsets.UTF_8) ? count.malformed() : 0;
        return new TextForm(charset, count.mark(), Separator.in(new String(count.head(), charset)), count.nuls(), unreadable, count.lines(), count.isText());
    }

    /// The characters, without the mark that says the encoding and without NULs.
    Reader reader(Source source) throws IOException {
        var in = source.open();
        in.readNBytes(mark.length());
        return new NulFree(new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /// "windows-1252 text, the columns parted by semicolons".
    String words() {
        return charset.displayName() + " text, the columns parted by " + switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    /// Says what was odd about the bytes.
    void note(String file, RegisterReport report) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            report.note("“" + file + "” is no UTF-8 and was read as " + charset.displayName() + " text; check names with accents.");
        }
        if (nuls > 0) {
            report.note("“" + file + "” has " + nuls + (nuls == 1 ? " NUL character, which was" : " NUL characters, which were") + " left out.");
        }
        if (unreadable > 0) {
            report.note("“" + file + "” has " + unreadable + (unreadable == 1 ? " character that is" : " characters that are")
                    + " no UTF-8; “\ufffd” stands in the place.");
        }
    }
}
