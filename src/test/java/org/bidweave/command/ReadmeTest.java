package org.bidweave.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bidweave.exchange.planfile.BidFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README says what is there, and what the commands' own help says.
class ReadmeTest {

    private static final Path SAMPLES = Path.of("src/main/resources/org/bidweave/samples");

    @TempDir
    private Path folder;

    @Test
    void everySampleIsNamed() throws IOException {
        var readme = readme();
        try (var files = Files.list(SAMPLES)) {
            files.map(file -> file.getFileName().toString().replace(BidFile.ENDING, "")).forEach(name -> assertTrue(readme.contains("`" + name + "`"), name));
        }
        assertTrue(readme.contains(SAMPLES.toString().replace('\\', '/')), readme);
    }

    @Test
    void whoMayBeChosenIsSaidAsInTheHelpOfTheCommand() throws IOException {
        var out = new StringWriter();
        assertEquals(0, CommandRun.of(folder, out, new StringWriter(), (_, _) -> {}, "suggest", "--help"));
        var help = out.toString();
        for (var said : List.of("beside the consortium and the others the bid knows", "where only bid files are named, the others the bid knows are left out",
                "those of the imported registers near the bid's areas", "what a search of the registers finds", "or another bid file", "close")) {
            assertTrue(plain(help).contains(said), help);
            assertTrue(plain(readme()).contains(said), said);
        }
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replaceAll("\\s+", " ").replace("Where", "where");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
