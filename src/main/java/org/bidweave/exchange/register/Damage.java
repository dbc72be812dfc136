package org.bidweave.exchange.register;

import java.nio.file.Path;

/// The sentences for files that are not whole: what is wrong, what was kept, what to do.
final class Damage {

    static final String KEPT = "Nothing of that was imported, and the directory keeps what it had.";

    private Damage() {}

    static UnreadableRegister notUtf8(String file, Exception cause) {
        return new UnreadableRegister("“" + file + "” is not UTF-8 text, so letters in it cannot be trusted. " + KEPT
                + " Take the regulator's own file, not one saved again by another program.", cause);
    }

    static UnreadableRegister brokenOff(String file, Exception cause) {
        return new UnreadableRegister("“" + file + "” breaks off or is damaged. " + KEPT + " Download it again.", cause);
    }

    static UnreadableRegister bomb(String file) {
        return new UnreadableRegister("“" + file + "” unpacks to far more than a register holds. " + KEPT + " Download it again from the regulator.");
    }

    static UnreadableRegister unreadable(Path file, Exception cause) {
        return new UnreadableRegister("“" + file + "” cannot be read. " + KEPT + " Check that it is there and that you may open it.", cause);
    }
}
