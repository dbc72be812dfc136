package org.bidweave.exchange.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A text within a file: the file itself, or an entry of a zip.
record Source(Path file, @Nullable String entry) {

    private static final long LARGEST = 4_000_000_000L;

    /// A text of letters packs to a hundredth; what is small when unpacked does no harm however it was packed.
    private static final long PACKED_AT_MOST = 300;
    private static final long HARMLESS = 20_000_000;
    private static final int BLOCK = 1 << 17;

    /// Its name without the ending.
    String title() {
        return name().replaceFirst("\\.\\w{1,5}$", "");
    }

    /// As messages call it.
    String name() {
        return entry == null ? String.valueOf(file.getFileName()) : entry;
    }

    /// More than that is no text that somebody wrote.
    static long mostUnpacked(ZipEntry entry) {
        return Math.max(HARMLESS, entry.getCompressedSize() * PACKED_AT_MOST);
    }

    /// How many bytes it has unpacked; 0 where that cannot be told, which reading it will say.
    long size() {
        try {
            if (entry == null) {
                return Files.size(file);
            }
            try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                var found = zip.getEntry(entry);
                return found == null ? 0 : Math.max(0, found.getSize());
            }
        } catch (IOException e) {
            return 0;
        }
    }

    /// By name.
    static Map<String, Long> sizes(List<Source> sources) {
        return sources.stream().collect(Collectors.toMap(Source::name, Source::size, Long::sum));
    }

    /// The bytes, refused where they unpack to far more than any register or to other than was packed.
    Counted open() throws IOException {
        if (entry == null) {
            return new Counted(new BufferedInputStream(Files.newInputStream(file), BLOCK), Files.size(file));
        }
        var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        var found = zip.getEntry(entry);
        if (found == null) {
            zip.close();
            throw new ZipException("no entry " + entry);
        }
        return new Unpacked(zip, found, Math.min(LARGEST, mostUnpacked(found)));
    }
}
