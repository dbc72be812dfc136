package org.bidweave.exchange.register;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A text within a file: the file itself, or an entry of a zip.
record Source(Path file, @Nullable String entry) {

    private static final long LARGEST = 4_000_000_000L;
    private static final long PACKED_AT_MOST = 300;

    /// Everything readable in files and folders, zips opened; other kinds of file are passed over.
    static List<Source> in(List<Path> paths) {
        var sources = new ArrayList<Source>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                try (var inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(file -> add(file, sources));
                } catch (IOException e) {
                    throw unreadable(path, e);
                }
            } else {
                add(path, sources);
            }
        }
        return sources;
    }

    private static void add(Path file, List<Source> sources) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            if (isText(file.toString())) {
                sources.add(new Source(file, null));
            }
            return;
        }
        try (var zip = new ZipFile(file.toFile())) {
            zip.stream().map(ZipEntry::getName).filter(Source::isText).forEach(entry -> sources.add(new Source(file, entry)));
        } catch (ZipException e) {
            throw new UnreadableRegister("“" + file.getFileName() + "” breaks off or is no zip. Nothing was imported and the directory is as it was. "
                    + "Download it again.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static boolean isText(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".json") || lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    private static UnreadableRegister unreadable(Path file, IOException e) {
        return new UnreadableRegister("“" + file + "” cannot be read. Nothing was imported and the directory is as it was. "
                + "Check that it is there and that you may open it.", e);
    }

    /// As messages call it.
    String name() {
        return entry == null ? file.getFileName().toString() : entry;
    }

    /// The bytes, refused where they unpack to far more than any register.
    InputStream open() throws IOException {
        if (entry == null) {
            return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        }
        var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        var found = zip.getEntry(entry);
        if (found == null) {
            zip.close();
            throw new ZipException("no entry " + entry);
        }
        long most = Math.min(LARGEST, Math.max(1_000_000, found.getCompressedSize() * PACKED_AT_MOST));
        return new Unpacked(zip.getInputStream(found), zip, name(), most);
    }

    /// Counts what comes out, and closes the zip with it.
    private static final class Unpacked extends FilterInputStream {

        private final ZipFile zip;
        private final String name;
        private long left;

        Unpacked(InputStream in, ZipFile zip, String name, long most) {
            super(in);
            this.zip = zip;
            this.name = name;
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            left -= Math.max(0, got);
            if (left < 0) {
                throw new UnreadableRegister("“" + name + "” unpacks to far more than a register holds. Nothing was imported and the "
                        + "directory is as it was. Download it again from the regulator.");
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
