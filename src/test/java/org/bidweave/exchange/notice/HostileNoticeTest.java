package org.bidweave.exchange.notice;

import static org.bidweave.exchange.notice.Fixtures.reading;
import static org.bidweave.exchange.notice.Fixtures.releaseJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class HostileNoticeTest {

    private static void refused(Executable reading, String... words) {
        var message = String.valueOf(assertThrows(UnreadableNotice.class, reading).getMessage());
        for (var word : words) {
            assertTrue(message.contains(word), message);
        }
        assertTrue(message.endsWith(".") && message.lines().count() == 1 && message.length() < 260, message);
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() {
        refused(() -> reading("{\"releases\":\n [oops]}"), "not valid JSON", "line 2, column");
        refused(() -> reading("Dear bidders, please find attached"), "not valid JSON", "line 1");
    }

    @Test
    void otherKindsOfFileAreNamed() {
        refused(() -> reading("<!DOCTYPE html><html></html>"), "a web page or XML");
        refused(() -> reading("PK\u0003\u0004rest"), "a zip file");
        refused(() -> reading("%PDF-1.7"), "a PDF");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(() -> reading(""), "is empty");
        refused(() -> reading(" \n "), "is empty");
        refused(() -> reading("\uFEFF"), "is empty");
    }

    @Test
    void everyTruncationIsRefusedWithItsPlace() {
        var whole = "{\"releases\": [\n%s\n]}".formatted(
                releaseJson("\"tender\": {\"title\": \"Befriending\", \"value\": {\"amount\": 12.50}}"));
        for (int length = 1; length < whole.length() - 1; length++) {
            var part = whole.substring(0, length);
            refused(() -> reading(part), "line");
        }
    }

    @Test
    void tenThousandLevelsAreRefused() {
        refused(() -> reading("[".repeat(10_000)), "more than 200 levels", "line 1");
        refused(() -> reading("{\"releases\": [{\"ocid\": \"ocds-h6vhtk-1\", \"tender\": " + "{\"a\":".repeat(10_000)),
                "more than 200 levels");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        refused(() -> reading(releaseJson("\"tender\": {\"value\": {\"amount\": %s}}".formatted("9".repeat(1_000_000)))),
                "a number of more than 1,000 digits");
    }

    @Test
    void anEndlessFileIsRefusedAtTheCap() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        refused(() -> NoticeFile.of(endless, "big.json", 3_000_000), "big.json is larger than 3 MB");
    }

    @Test
    void aFileThatCannotBeReadIsRefused(@TempDir Path folder) throws IOException {
        var closed = InputStream.nullInputStream();
        closed.close();
        refused(() -> NoticeReader.read(closed), "could not be read from the disk");
        refused(() -> NoticeReader.read(folder), "is a folder");
        refused(() -> NoticeReader.read(folder.resolve("absent.json")), "There is no file");
    }

    @Test
    void jsonThatHoldsNoNoticeIsRefused() {
        for (var json : List.of("{}", "[]", "7", "\"text\"", "null", "{\"name\": \"Bid\", \"tender\": {}}", "[1, 2]", "{\"releases\": [1]}",
                "[{\"source\": \"x\", \"ocid\": \"ocds-h6vhtk-1\", \"text\": \"turnover\"}]")) {
            refused(() -> reading(json), "holds no OCDS notice");
        }
        refused(() -> reading("{\"releases\": \"none\"}"), "no list of notices", "releases");
    }

    @Test
    void aFieldOfTheWrongKindIsNotedAndTheRestIsRead() throws UnreadableNotice {
        var notice = Fixtures.tender("""
                "description": ["a", "b"], "value": "lots of money", "tenderPeriod": 7, "lots": [{"id": "1", "title": "East"}, "West"],
                "items": {"id": "1", "relatedLot": "1", "deliveryAddresses": [{"region": "UKC11"}]}, "suitability": {"sme": "perhaps"}""");
        assertEquals("Befriending in Westmere", notice.title());
        assertEquals(1, notice.lots().size());
        assertEquals("UKC11", notice.lots().getFirst().places().getFirst().text());
        for (var field : List.of("description", "value", "tenderPeriod", "lots", "sme")) {
            assertTrue(Fixtures.says(notice, "the tender", "“%s”".formatted(field), "left out"), field + notice.notes());
        }
        assertTrue(Fixtures.says(Fixtures.release("\"tender\": \"soon\""), "“tender”", "left out"));
    }

    @Test
    void manyLotsAndItemsAreReadWithoutDelay() throws UnreadableNotice {
        var json = new StringBuilder("\"lots\": [{\"id\": \"0\"}");
        for (int i = 1; i < 20_000; i++) {
            json.append(",{\"id\": \"").append(i).append("\"}");
        }
        json.append("], \"items\": [{\"relatedLot\": \"0\"}");
        for (int i = 1; i < 20_000; i++) {
            json.append(",{\"relatedLot\": \"").append(i).append("\", \"classification\": {\"id\": \"").append(i).append("\"}}");
        }
        assertEquals(20_000, Fixtures.tender(json.append("]").toString()).lots().size());
    }

    @Test
    void aVastTextOfOneKindIsSurvived() throws UnreadableNotice {
        for (var piece : List.of("rn", "Â", "a", "1/", "deadline ", "\\n ")) {
            var notice = Fixtures.tender("\"description\": \"x%s\"".formatted(piece.repeat(300_000)));
            assertFalse(String.valueOf(notice.description()).isEmpty());
        }
    }
}
