package org.bidweave.exchange.calendar;

import java.nio.charset.StandardCharsets;

/// The lines of a calendar file: folded at 75 octets without breaking a character, and ended by CRLF (RFC 5545, section 3.1).
final class ContentLines {

    private static final int WIDEST = 75;

    private final StringBuilder file = new StringBuilder();

    /// A value that is no text: a date, a number, a keyword. `name` may carry parameters.
    ContentLines add(String name, String value) {
        int octets = 0;
        for (var character : (name + ":" + value).codePoints().mapToObj(Character::toString).toList()) {
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > WIDEST) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
        }
        file.append("\r\n");
        return this;
    }

    /// A text, with backslash, comma, semicolon and line break escaped (section 3.3.11); other control characters become spaces.
    ContentLines text(String name, String text) {
        return add(name, text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
                .replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " "));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
