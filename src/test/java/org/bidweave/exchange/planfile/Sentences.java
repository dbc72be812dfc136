package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/// What every message to the user must be: one line, ended by a full stop, free of the names of our code and our libraries. In round
/// brackets stands what something is called in the file, which may be anything.
final class Sentences {

    private static final Pattern CODE = Pattern.compile("Exception|Error:|java\\.|jackson|org\\.bidweave|Node|\\bnull\\b|@[0-9a-f]{5,}");

    private static final Pattern NAME = Pattern.compile("\\([^)]*\\)");

    private Sentences() {}

    static void assertPlain(UnreadableBidFile fault) {
        var sentence = fault.getMessage();
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
        assertFalse(CODE.matcher(NAME.matcher(sentence).replaceAll("")).find(), sentence);
    }
}
