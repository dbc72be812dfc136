package org.bidweave.exchange.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes of which `all` are expected and `passed` have been read.
class Counted extends FilterInputStream {

    private final long all;
    private long passed;

    Counted(InputStream in, long all) {
        super(in);
        this.all = all;
    }

    long all() {
        return all;
    }

    long passed() {
        return passed;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        passed += Math.max(0, got);
        return got;
    }
}
