package org.bidweave.exchange.register;

import java.io.BufferedInputStream;
import java.io.IOException;
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
    static final long PACKED_AT_MOST = 300;
    private static final int BLOCK = 1 << 17;

    /// Everything readable in files and folders, zips opened; other kinds of file are passed over.
    static List<Source> in(List<Path> paths) {
        var sources = new ArrayList<Source>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                try (var inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(file -> add(file, sources));
                } catch (IOException e) {
                    throw Damage.unreadable(path, e);
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
            throw Damage.brokenOff(String.valueOf(file.getFileName()), e);
        } catch (IOException e) {
            throw Damage.unreadable(file, e);
        }
    }

    private static boolean isText(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".json") || lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    /// Its name without the ending.
    String title() {
        return name().replaceFirst("\\.\\w{1,5}$", "");
    }

    /// As messages call it.
    String name() {
        return entry == null ? String.valueOf(file.getFileName()) : entry;
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
        return new Unpacked(zip, found, Math.min(LARGEST, Math.max(1_000_000, found.getCompressedSize() * PACKED_AT_MOST)));
    }
}
