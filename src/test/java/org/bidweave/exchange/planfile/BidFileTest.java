package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bidweave.AnyBid;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BidFileTest {

    @TempDir
    private Path folder;

    @Test
    void aBidIsSavedAndReadBackTheSame() throws IOException {
        for (var seed = 0; seed < 30; seed++) {
            var bid = AnyBid.from(new Random(seed));
            BidFile.write(bid, folder.resolve("any.bidweave"));
            assertEquals(bid, BidFile.read(folder.resolve("any.bidweave")));
        }
    }

    @Test
    void theFileIsAZipOfFiveReadableEntriesTheVersionFirst() throws IOException {
        var file = folder.resolve("any.bidweave");
        BidFile.write(AnyBid.from(new Random(1)), file);

        try (var zip = new ZipFile(file.toFile())) {
            assertEquals(List.of("bidweave.json", "bid.json", "tender.json", "organisations.json", "alternatives.json"),
                    zip.stream().map(ZipEntry::getName).toList());
            var header = new String(zip.getInputStream(zip.getEntry("bidweave.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("""
                    {
                      "format": "bidweave bid",
                      "version": 1,
                      "writtenBy": "Bidweave"
                    }
                    """, header);
        }
    }

    @Test
    void theSameBidMakesTheSameBytes() throws IOException {
        var bid = AnyBid.from(new Random(2));
        BidFile.write(bid, folder.resolve("one.bidweave"));
        BidFile.write(bid, folder.resolve("two.bidweave"));

        assertArrayEquals(Files.readAllBytes(folder.resolve("one.bidweave")), Files.readAllBytes(folder.resolve("two.bidweave")));
    }

    @Test
    void aBidThatWouldNotReadBackLeavesTheOldFileAsItWas() throws IOException {
        var file = folder.resolve("kept.bidweave");
        var good = Bid.empty(new BidId("b"));
        BidFile.write(good, file);

        var fault = assertThrows(IOException.class, () -> BidFile.write(good.withCurrent(new AlternativeId("Z")), file));

        assertEquals("The bid was not written to “kept.bidweave”, as it could not be read again. "
                + "In bid.json, current: there is no alternative “Z”.", fault.getMessage());
        assertEquals(good, BidFile.read(file));
        assertEquals(Set.of("kept.bidweave"), names());
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        var fault = assertThrows(IOException.class, () -> BidFile.write(Bid.empty(new BidId("b")), folder.resolve("no/x.bidweave")));

        assertEquals("The bid could not be written to “x.bidweave”: there is no such file or folder.", fault.getMessage());
    }

    @Test
    void noTemporaryFileIsLeft() throws IOException {
        BidFile.write(Bid.empty(new BidId("b")), folder.resolve("x.bidweave"));

        assertTrue(names().equals(Set.of("x.bidweave")), names().toString());
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
