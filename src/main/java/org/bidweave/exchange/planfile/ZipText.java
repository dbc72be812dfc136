package org.bidweave.exchange.planfile;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bidweave.exchange.file.Reason;

/// Texts in a zip. Reading believes no header: it counts the bytes that come out, sums them up itself and stops at a limit.
final class ZipText {

    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_ENTRIES = 100;
    /// One fixed time, so that the same bid makes the same file.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipText() {}

    static void write(SequencedMap<String, String> texts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var text : texts.entrySet()) {
            var entry = new ZipEntry(text.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    /// The texts of these names, as far as they are there. Other entries are not unpacked.
    static Map<String, String> read(Path file, List<String> names) {
        try {
            refuseWhatIsNoZip(file);
            try (var zip = new ZipFile(file.toFile())) {
                return read(zip, names);
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new UnreadableBidFile("The bid file cannot be unpacked: it is cut short, damaged or encrypted.", damaged);
        } catch (IOException unreadable) {
            throw new UnreadableBidFile("The bid file cannot be read: " + Reason.of(unreadable) + ".", unreadable);
        }
    }

    private static void refuseWhatIsNoZip(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableBidFile("This is a folder, not a bid file.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableBidFile("This is not a file on a disk.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw tooBig();
        }
        try (var start = Files.newInputStream(file)) {
            var magic = start.readNBytes(2);
            if (magic.length == 0) {
                throw new UnreadableBidFile("The file is empty.");
            }
            if (magic.length < 2 || magic[0] != 'P' || magic[1] != 'K') {
                throw new UnreadableBidFile("This is not a bid file: it is not a zip.");
            }
        }
    }

    private static Map<String, String> read(ZipFile zip, List<String> names) throws IOException {
        refuseOddEntries(zip, names);
        var texts = new LinkedHashMap<String, String>();
        var left = MOST_BYTES;
        for (var name : names) {
            var entry = zip.getEntry(name);
            if (entry != null) {
                var bytes = unpack(zip, entry, left);
                left -= bytes.length;
                texts.put(name, text(name, bytes));
            }
        }
        return texts;
    }

    private static void refuseOddEntries(ZipFile zip, List<String> names) {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableBidFile("This is not a bid file: it holds " + zip.size() + " entries, and a bid file holds " + names.size() + ".");
        }
        var all = zip.stream().map(ZipEntry::getName).toList();
        for (var name : all) {
            if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
                throw new UnreadableBidFile("This is not a bid file: its entry “" + Place.brief(name) + "” points outside the file.");
            }
            if (all.indexOf(name) != all.lastIndexOf(name)) {
                throw new UnreadableBidFile("The bid file holds “" + Place.brief(name) + "” twice.");
            }
        }
    }

    private static byte[] unpack(ZipFile zip, ZipEntry entry, int limit) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooBig();
            }
            var sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new UnreadableBidFile("In " + entry.getName() + ": the content is damaged, as its checksum does not match.");
            }
            return bytes;
        }
    }

    private static String text(String name, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableBidFile("In " + name + ": the text is not in UTF-8.", notUtf8);
        }
    }

    private static UnreadableBidFile tooBig() {
        return new UnreadableBidFile("This is not a bid file: it holds more than " + (MOST_BYTES >> 20) + " MB.");
    }
}
