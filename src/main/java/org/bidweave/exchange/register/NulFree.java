package org.bidweave.exchange.register;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Leaves out the NULs that turn up in registers.
final class NulFree extends FilterReader {

    NulFree(Reader reader) {
        super(reader);
    }

    @Override
    public int read() throws IOException {
        int next;
        do {
            next = super.read();
        } while (next == 0);
        return next;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int got;
        int kept;
        do {
            got = super.read(buffer, from, length);
            kept = kept(buffer, from, got);
        } while (got > 0 && kept == 0);
        return got < 0 ? got : kept;
    }

    /// Moves the characters together; how many are left.
    private static int kept(char[] buffer, int from, int got) {
        int kept = 0;
        for (int at = from; at < from + got; at++) {
            if (buffer[at] != 0) {
                buffer[from + kept++] = buffer[at];
            }
        }
        return kept;
    }
}
