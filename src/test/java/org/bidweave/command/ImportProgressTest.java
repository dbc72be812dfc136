package org.bidweave.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.exchange.register.ExtractFolder;
import org.bidweave.exchange.register.HowFar;
import org.bidweave.exchange.register.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportProgressTest {

    @Test
    void onlyALongImportIsSpokenOfAndOnlyNowAndThen(@TempDir Path folder) {
        ExtractFolder.complete(folder);
        var files = RegisterFiles.toImport(List.of(folder));
        var seconds = new long[] {0};
        var lines = new ArrayList<String>();
        var progress = new ImportProgress(new HowFar(files.registers(), files.grants()), () -> Instant.ofEpochSecond(seconds[0]), lines::add);
        for (var table : List.of("charity_annual_return_history", "charity_classification", "charity_area_of_operation", "charity_other_names",
                "charity_annual_return_parta", "charity_annual_return_partb", "charity")) {
            progress.at(table, 250_000, 250_000);
            seconds[0]++;
        }
        assertEquals(List.of("Importing: 43%, 250,000 rows of “charity_other_names” are read.", "Importing: 100%, 250,000 rows of “charity” are read."), lines);
    }
}
