package org.bidweave.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @TempDir
    private Path folder;

    @Test
    void cellsWithCommasQuotesAndPoundsComeBackAsTheyWere() throws IOException {
        assertEquals("\uFEFFRequirement,Together\r\n\"Public liability, £5m\",\"Met: \"\"£5m\"\"\"\r\n",
                written(List.of(List.of("Requirement", "Together"), List.of("Public liability, £5m", "Met: \"£5m\""))));
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAName() throws IOException {
        assertEquals("\uFEFF'=1+1,'@home,–\r\n", written(List.of(List.of("=1+1", "@home", "–"))));
    }

    private String written(List<List<String>> rows) throws IOException {
        var file = folder.resolve("table" + CsvTable.ENDING);
        CsvTable.write(rows, file);
        return Files.readString(file);
    }
}
