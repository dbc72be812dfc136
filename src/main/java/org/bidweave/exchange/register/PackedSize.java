package org.bidweave.exchange.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Counts what a workbook unpacks to before it is read, as its reader would take in any amount.
final class PackedSize {

    private static final long LARGEST_SHEET = 1_000_000_000L;
    private static final long LARGEST_WORDS = 100_000_000L;

    private PackedSize() {}

    static void check(Path file) throws IOException {
        var name = file.getFileName().toString();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                count(zip, entry, name);
            }
        } catch (ZipException e) {
            throw new UnreadableRegister("“" + name + "” breaks off or is no Excel workbook. " + Damage.KEPT
                    + " Download it again, or save it again in Excel.", e);
        }
    }

    /// Sheets are read row by row; what else there is, such as the table of all texts, is held in memory.
    private static void count(ZipFile zip, ZipEntry entry, String name) throws IOException {
        long left = entry.getName().startsWith("xl/worksheets/") ? LARGEST_SHEET : LARGEST_WORDS;
        left = Math.min(left, Source.mostUnpacked(entry));
        var block = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                left -= got;
                if (left < 0) {
                    throw new UnreadableRegister("“" + name + "” unpacks to far more than a list holds. " + Damage.KEPT + " Save the list as .csv and import that.");
                }
            }
        }
    }
}
