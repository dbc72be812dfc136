package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.reading;
import static org.bidweave.exchange.notice.Fixtures.releaseJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageShapesTest {
    private static final String ONE = releaseJson("\"tender\": {\"title\": \"Café club\"}");

    private static List<String> titles(NoticePackage notices) {
        return notices.releases().stream().map(release -> String.valueOf(release.title())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"uri\": \"x\", \"publisher\": {\"name\": \"Cabinet Office\"}, \"releases\": [%s], \"links\": {\"next\": \"y\"}}",
        "{\"releases\": [%s]}",
        "{\"releases\": %s}",
        "[%s]",
        "%s",
        "{\"records\": [{\"ocid\": \"ocds-h6vhtk-0a1b2c\", \"compiledRelease\": %s}]}",
        "{\"records\": [{\"ocid\": \"ocds-h6vhtk-0a1b2c\", \"releases\": [%s]}]}",
        "{\"ocid\": \"ocds-h6vhtk-0a1b2c\", \"compiledRelease\": %s}",
        "[{\"releases\": [%s]}]"})
    void everyShapeOfPackageGivesItsRelease(String shape) throws UnreadableNotice {
        assertEquals(List.of("Café club"), titles(reading(shape.formatted(ONE))));
    }

    @Test
    void aCompiledReleaseStandsForTheReleasesItWasMadeOf() throws UnreadableNotice {
        var record = "{\"records\": [{\"releases\": [%s, %s], \"compiledRelease\": %s}]}".formatted(ONE, ONE, ONE);
        assertEquals(1, reading(record).releases().size());
    }

    @Test
    void packagesOneAfterAnotherAreReadTogether() throws UnreadableNotice {
        assertEquals(2, reading("{\"releases\": [%s]}\n{\"releases\": [%s]}\n".formatted(ONE, ONE)).releases().size());
    }

    @Test
    void thePublisherIsNamedByThePackageOrTheProcessIdentifier() throws UnreadableNotice {
        assertEquals("Cabinet Office",
                reading("{\"releases\": [%s], \"publisher\": {\"name\": \"Cabinet Office\"}}".formatted(ONE)).publisher());
        assertEquals("Find a Tender", reading("[%s]".formatted(ONE)).publisher());
        assertEquals(Publisher.SELL2WALES, reading(ONE.replace("ocds-h6vhtk", "ocds-kuma6s")).releases().getFirst().publisher());
        assertEquals(Publisher.UNKNOWN, reading(ONE.replace("ocds-h6vhtk", "ocds-abcdef")).releases().getFirst().publisher());
    }

    @Test
    void anEmptyPackageIsReadAndSaysSo() throws UnreadableNotice {
        assertEquals(List.of("The file is a package without any notice in it."), reading("{\"releases\": []}").notes());
    }

    @Test
    void anEntryThatIsNoNoticeIsCountedAndLeftOut() throws UnreadableNotice {
        var notices = reading("{\"releases\": [%s, 7, {\"colour\": \"blue\"}]}".formatted(ONE));
        assertEquals(1, notices.releases().size());
        assertEquals(List.of("2 entries of the file are no notices and were left out."), notices.notes());
    }

    @Test
    void everyEncodingGivesTheSameTitle() throws UnreadableNotice {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(List.of("Café club"), titles(NoticeReader.read(ONE.getBytes(charset))), charset.name());
        }
        assertEquals(List.of("Café club"), titles(reading("\uFEFF" + ONE)));
    }

    @Test
    void windowsEncodingIsReadWithANote() throws UnreadableNotice {
        var notices = NoticeReader.read(ONE.getBytes(Charset.forName("windows-1252")));
        assertEquals(List.of("Café club"), titles(notices));
        assertTrue(notices.notes().getFirst().contains("Windows-1252"));
    }

    @Test
    void fileStreamAndBytesGiveTheSame(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("notice.json"), ONE);
        var bytes = Files.readAllBytes(file);
        assertEquals(NoticeReader.read(bytes), NoticeReader.read(file));
        assertEquals(NoticeReader.read(bytes), NoticeReader.read(new ByteArrayInputStream(bytes)));
    }
}
