package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bidweave.model.Bid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are damaged or made to do harm are refused in one sentence.
class HostileBidFileTest {

    private static final String CUT = "The bid file cannot be unpacked: it is cut short, damaged or encrypted.";

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNoZip() throws IOException {
        assertFault("This is not a bid file: it is not a zip.", Zips.utf8("Dear all, please find attached"));
        assertFault("The file is empty.", new byte[0]);
        assertFault("This is not a bid file: it is not a zip.", new byte[] {'P'});
        assertFault(CUT, new byte[] {'P', 'K', 3, 4});
    }

    @Test
    void aFileThatIsNotThere() {
        var fault = assertThrows(UnreadableBidFile.class, () -> BidFile.read(folder.resolve("none.bidweave")));
        assertEquals("The bid file cannot be read: there is no such file or folder.", fault.getMessage());
        assertEquals("This is a folder, not a bid file.", assertThrows(UnreadableBidFile.class, () -> BidFile.read(folder)).getMessage());
    }

    @Test
    void aZipCutShortAtAnyByte() throws IOException {
        var whole = Zips.zip(Zips.good());
        for (var length = 2; length < whole.length; length += 7) {
            assertFault(CUT, Arrays.copyOf(whole, length));
        }
    }

    @Test
    void contentThatDoesNotMatchItsChecksum() throws IOException {
        var whole = stored();
        whole[indexOf(whole, "600000")] = '7';

        assertFault("In tender.json: the content is damaged, as its checksum does not match.", whole);
    }

    @Test
    void bytesChangedAnywhereNeverGiveAnotherFault() throws IOException {
        var whole = Zips.zip(Zips.good());
        var random = new Random(4);
        for (var i = 0; i < 2000; i++) {
            var spoilt = whole.clone();
            spoilt[random.nextInt(2, whole.length)] = (byte) random.nextInt(256);
            try {
                read(spoilt);
            } catch (UnreadableBidFile fault) {
                Sentences.assertPlain(fault);
            }
        }
    }

    @Test
    void anEntryThatIsMissing() throws IOException {
        for (var name : Zips.good().keySet()) {
            var entries = Zips.good();
            entries.remove(name);
            assertFault(name.equals("bidweave.json") ? "This is not a bid file: it holds no bidweave.json."
                    : "The bid file is not complete: it holds no " + name + ".", Zips.zip(entries));
        }
    }

    @Test
    void anEntryThatUnpacksToHundredsOfMegabytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var entry : Zips.good().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                var spaces = new byte[1 << 20];
                for (var megabyte = 0; entry.getKey().equals("tender.json") && megabyte < 512; megabyte++) {
                    zip.write(spaces);
                }
                zip.closeEntry();
            }
        }

        assertFault("This is not a bid file: it holds more than 32 MB.", bytes.toByteArray());
    }

    @Test
    void millionsOfTinyValues() throws IOException {
        assertFault("In alternatives.json: this is nested too deep, or is too long, to be a bid.",
                Zips.zip(Zips.goodBut("alternatives.json", "[" + "[],".repeat(1_000_000) + "[]]")));
    }

    @Test
    void tenThousandLevelsOfNesting() throws IOException {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertFault("In alternatives.json: this is nested too deep, or is too long, to be a bid.",
                Zips.zip(Zips.goodBut("alternatives.json", deep)));
        assertFault("In bid.json: this is nested too deep, or is too long, to be a bid.",
                Zips.zip(Zips.goodBut("bid.json", "{\"id\"", "{\"unknown\": " + deep + ", \"id\"")));
        assertFault("In bid.json: this is nested too deep, or is too long, to be a bid.",
                Zips.zip(Zips.goodBut("bid.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))));
    }

    @Test
    void thousandsOfEntries() throws IOException {
        var entries = Zips.good();
        for (var i = 0; i < 5000; i++) {
            entries.put("more/" + i, new byte[0]);
        }
        assertFault("This is not a bid file: it holds 5005 entries, and a bid file holds 5.", Zips.zip(entries));
    }

    @Test
    void anEntryThatPointsOutside() throws IOException {
        var entries = Zips.good();
        entries.put("../../evil.json", new byte[0]);
        assertFault("This is not a bid file: its entry “../../evil.json” points outside the file.", Zips.zip(entries));
    }

    @Test
    void anEntryThatIsThereTwice() throws IOException {
        var entries = Zips.good();
        entries.put("tander.json", Zips.utf8("{}"));
        var twice = new String(Zips.zip(entries), StandardCharsets.ISO_8859_1).replace("tander.json", "tender.json");
        assertFault("The bid file holds “tender.json” twice.", twice.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anEncryptedZip() throws IOException {
        var whole = Zips.zip(Zips.good());
        for (var i = 0; i < whole.length - 10; i++) {
            if (whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 1 && whole[i + 3] == 2) {
                whole[i + 8] |= 1;
            }
        }
        assertFault(CUT, whole);
    }

    @Test
    void textThatIsNotUtf8() throws IOException {
        var entries = Zips.good();
        entries.put("tender.json", "{\"basics\": {\"title\": \"£\"}}".getBytes(StandardCharsets.ISO_8859_1));
        assertFault("In tender.json: the text is not in UTF-8.", Zips.zip(entries));
    }

    @Test
    void aByteOrderMarkAndEntriesWeDoNotKnowAreNoFault() throws IOException {
        var entries = Zips.goodBut("tender.json", "\ufeff{\"basics\": {\"title\": \"Navigators\"}}");
        entries.put("alternatives.json", Zips.utf8("[{\"id\": \"A\"}]"));
        entries.put("notes/read me.txt", Zips.utf8("hello"));

        assertEquals("Navigators", read(Zips.zip(entries)).tender().basics().title());
    }

    private void assertFault(String sentence, byte[] file) {
        assertEquals(sentence, assertThrows(UnreadableBidFile.class, () -> read(file)).getMessage());
    }

    private Bid read(byte[] bytes) throws IOException {
        return BidFile.read(Files.write(folder.resolve("spoilt.bidweave"), bytes));
    }

    private static byte[] stored() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var entry : Zips.good().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, String text) {
        var index = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        assertTrue(index > 0, text);
        return index;
    }
}
