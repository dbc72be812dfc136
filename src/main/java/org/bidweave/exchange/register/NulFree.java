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
        int next = super.read();
        return next == 0 ? read() : next;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        int kept = 0;
        for (int at = from; at < from + got; at++) {
            if (buffer[at] != 0) {
                buffer[from + kept++] = buffer[at];
            }
        }
        return got > 0 && kept == 0 ? read(buffer, from, length) : got < 0 ? got : kept;
    }
}
