package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HowFarTest {

    @TempDir
    private Path folder;

    private HowFar howFar(RegisterFiles files) {
        return new HowFar(files.registers(), files.grants());
    }

    @Test
    void itRisesByTheBytesOfAllTablesToTheWholeHoweverTheyArePacked() throws IOException {
        for (var extract : List.of(ExtractFolder.complete(folder.resolve("plain")), ExtractFolder.complete(folder.resolve("packed")).packed())) {
            var files = RegisterFiles.toImport(List.of(extract.file("")));
            var howFar = howFar(files);
            var parts = new ArrayList<Double>();
            files.registers().getFirst().read(_ -> { }, (table, rows, about) -> parts.add(howFar.at(table, rows, about)));
            assertEquals(7, parts.size(), "a table each");
            assertEquals(parts.stream().sorted().toList(), parts);
            assertTrue(parts.get(5) < 0.7, "the charities come last: " + parts);
            assertEquals(1, parts.getLast(), 1e-9);
        }
    }

    @Test
    void aTableThatFallsBackTakesNothingAway() {
        var files = RegisterFiles.toImport(List.of(ExtractFolder.complete(folder).file("")));
        var howFar = howFar(files);
        double before = howFar.at("charity", 500, 1000);
        assertTrue(before > 0);
        assertEquals(before, howFar.at("charity", 500, 2000));
        assertTrue(howFar.at("charity_classification", 1, 2) > before);
    }

    @Test
    void grantsOfAnUnknownCountAreDoneWhenTheyAreRead() throws IOException {
        var grant = """
                {"id": "%d", "title": "Warm rooms", "currency": "GBP", "amountAwarded": 12, "awardDate": "2026-02-03", "recipientOrganization": [{"name": "Care"}],
                 "fundingOrganization": [{"id": "f", "name": "Tidewater Fund"}]}""";
        Files.writeString(folder.resolve("grants.json"), IntStream.range(0, 1500).mapToObj(grant::formatted)
                .collect(Collectors.joining(",", "{\"version\": \"1.3\", \"grants\": [", "]}")));
        var files = RegisterFiles.toImport(List.of(folder));
        var howFar = howFar(files);
        var parts = new ArrayList<Double>();
        files.grants().getFirst().read(_ -> { }, (table, rows, about) -> parts.add(howFar.at(table, rows, about)));
        assertEquals(List.of(0.0, 1.0), parts);
    }
}
