package org.bidweave.exchange.register;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// An entry as it comes out of its zip: at most so many bytes, and at the end those that were packed. Closes the zip with it.
final class Unpacked extends Counted {

    private final ZipFile zip;
    private final ZipEntry entry;
    private final long most;
    private final CRC32 sum = new CRC32();

    Unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        super(zip.getInputStream(entry), entry.getSize());
        this.zip = zip;
        this.entry = entry;
        this.most = most;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        if (passed() > most) {
            throw Damage.bomb(entry.getName());
        }
        if (got < 0 && sum.getValue() != entry.getCrc()) {
            throw new ZipException("other bytes than were packed");
        }
        sum.update(buffer, from, Math.max(0, got));
        return got;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            super.close();
        }
    }
}
