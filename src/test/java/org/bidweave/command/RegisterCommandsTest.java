package org.bidweave.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bidweave.exchange.register.ExtractFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RegisterCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        return CommandRun.of(folder, out, err, (_, _) -> {}, arguments);
    }

    @Test
    void aRegisterIsImportedWithEveryRowAccountedForAndSearched() {
        ExtractFolder.complete(folder.resolve("extract"));
        assertEquals(2, run("register", "find", "harbour"));
        assertTrue(err.toString().contains("“register import PATH” brings one in"), err.toString());
        assertEquals(0, run("register", "import", folder.resolve("extract")));
        assertTrue(out.toString().contains("Charity Commission for England and Wales: 2 organisations, as of 1 November 2026."), out.toString());
        assertTrue(out.toString().contains("publicextract.charity.txt: 3 rows; 2 taken, 1 left out (linked to another charity"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "harbour", "--area", "exeter", "--what", "housing", "--income", "£100k..1m"));
        assertEquals("1 found.\n  GB-CHC-200001  HARBOURLIGHT, £500,000 in the year to 31 March 2026, works in the county\n", out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "stillwtaer", "--json"));
        var json = JsonMapper.shared().readTree(out.toString());
        assertTrue(json.get("alike").asBoolean());
        assertEquals("STILLWATER ADVICE", json.get("organisations").get(0).get("entry").get("name").asString());
    }

    @Test
    void aWorkThatNoClassificationHasIsRefusedWithSomeThatThereAre() {
        ExtractFolder.complete(folder.resolve("extract"));
        run("register", "import", folder.resolve("extract"));
        assertEquals(2, run("register", "find", "harbour", "--what", "nonsense"));
        assertEquals("No classification of the registers that are held has “nonsense”; it could be “Accommodation/housing”, “Education/training”.",
                err.toString().strip());
    }

    @Test
    void theReportOfAnImportIsPrintedAsJsonAndABadRegisterLeavesTheOldOne() throws IOException {
        var extract = folder.resolve("extract");
        ExtractFolder.complete(extract);
        assertEquals(0, run("register", "import", extract, "--json"));
        var json = JsonMapper.shared().readTree(out.toString()).get("imported").get(0);
        assertEquals("ENGLAND_AND_WALES", json.get("register").asString());
        assertEquals(7, json.get("files").size());
        Files.writeString(extract.resolve("publicextract.charity.txt"), "charity\r\n");
        assertEquals(2, run("register", "import", extract));
        assertEquals(1, err.toString().lines().count(), err.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "harbour"));
        assertTrue(out.toString().startsWith("1 found."), out.toString());
    }

    @Test
    void aRegisterThatHasShrunkReplacesTheOldOneOnlyWhereThatIsSaid() throws IOException {
        var extract = folder.resolve("extract");
        ExtractFolder.complete(extract);
        assertEquals(0, run("register", "import", extract));
        var charities = extract.resolve("publicextract.charity.txt");
        Files.write(charities, Files.readAllLines(charities).subList(0, 2));
        assertEquals(2, run("register", "import", extract));
        assertEquals("These files have 1 organisation, while the register of the Charity Commission for England and Wales that is held, of 1 November 2026, has 2. "
                + "A file may be cut off. Nothing was replaced. Import with --smaller to replace it all the same.", err.toString().strip());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "stillwater"));
        assertTrue(out.toString().startsWith("1 found."), out.toString());
        assertEquals(0, run("register", "import", extract, "--smaller"));
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "stillwater"));
        assertTrue(out.toString().startsWith("Nothing is found."), out.toString());
    }

    @Test
    void tablesThatAreLeftOutAreMissedBeforeWhatTheyHeldIsLost() throws IOException {
        var extract = folder.resolve("extract");
        ExtractFolder.complete(extract);
        assertEquals(0, run("register", "import", extract));
        Files.delete(extract.resolve("publicextract.charity_area_of_operation.txt"));
        Files.delete(extract.resolve("publicextract.charity_annual_return_history.txt"));
        assertEquals(2, run("register", "import", extract));
        assertEquals("The register of the Charity Commission for England and Wales that is held, of 1 November 2026, also has areas of work and accounts of "
                + "two years; these files do not, so all that would be lost. Choose the tables together that belong together. Nothing was replaced. "
                + "Import with --smaller to replace it all the same.", err.toString().strip());
        assertEquals(0, run("register", "find", "harbour", "--area", "exeter"));
        assertTrue(out.toString().contains("1 found."), out.toString());
        assertEquals(0, run("register", "import", extract, "--smaller"));
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "harbour", "--area", "exeter"));
        assertTrue(out.toString().startsWith("Nothing is found."), out.toString());
    }

    private static final String GRANTS = """
            Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name
            1,Warm rooms,GBP,12500.50,2026-02-03,GB-CHC-200001,Harbourlight,Tidewater Fund
            2,Odd,GBP,soon,2026-02-03,GB-CHC-200001,Harbourlight,Tidewater Fund
            """;

    @Test
    void anImportTakesGrantsAndSaysWhatItLeftAndWhatToDoWithIt() throws IOException {
        var given = Files.createDirectories(folder.resolve("given"));
        Files.writeString(given.resolve("tidewater.csv"), GRANTS);
        Files.writeString(given.resolve("partners.csv"), "Name,Turnover\nAcorn Advice,7\n");
        Files.write(given.resolve("photo.jpg"), new byte[] {1, 2, 3});
        assertEquals(0, run("register", "import", given));
        assertTrue(out.toString().startsWith("Grants in “tidewater”: 1 grants, as of "), out.toString());
        assertTrue(out.toString().contains("tidewater.csv: 2 rows; 1 taken, 1 refused."), out.toString());
        assertTrue(out.toString().contains("Not imported: 2 files.\n  “partners.csv” is a list in a form of its own. "
                + "Open it in the window to match its columns.\n  “photo.jpg” is no table, workbook or zip, so nothing was read from it."), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "import", given, "--json"));
        var json = JsonMapper.shared().readTree(out.toString());
        assertEquals(1, json.get("imported").get(0).get("grants").asInt());
        assertEquals(2, json.get("left").size());
        assertEquals(2, run("register", "import", given.resolve("partners.csv")));
        assertTrue(err.toString().contains("Open it in the window to match its columns."), err.toString());
    }

    @Test
    void whatWasImportedBeforeAFaultIsPrintedWithTheFault() throws IOException {
        ExtractFolder.complete(folder.resolve("extract"));
        Files.writeString(folder.resolve("extract/grants.json"), "{\"grants\": [{\"id\": \"1\", \"title\": \"Wa");
        assertEquals(2, run("register", "import", folder.resolve("extract")));
        assertTrue(out.toString().contains("Charity Commission for England and Wales: 2 organisations"), out.toString());
        assertTrue(err.toString().startsWith("“grants.json” is broken or breaks off at line 1. Nothing of that was imported"), err.toString());
    }

    @Test
    void whatIsHeldIsListedWithItsDay() throws IOException {
        assertEquals(0, run("register"));
        assertTrue(out.toString().contains("“register import PATH” brings one in"), out.toString());
        ExtractFolder.complete(folder.resolve("extract"));
        Files.writeString(folder.resolve("extract/tidewater.csv"), GRANTS);
        assertEquals(0, run("register", "import", folder.resolve("extract")));
        out.getBuffer().setLength(0);
        assertEquals(0, run("register"));
        var lines = out.toString().lines().toList();
        assertEquals("the register of the Charity Commission for England and Wales, 1 Nov 2026: 2 organisations, 2 active", lines.getFirst());
        assertTrue(lines.getLast().matches("the grants in “tidewater”, .*: 1 grants"), lines::toString);
        assertEquals(2, lines.size());
    }

    @Test
    void fieldsThatWereLeftOutOfRowsThatWereTakenAreSaid() throws IOException {
        var file = Files.writeString(folder.resolve("oscr.csv"), "Charity Number,Charity Name,Charity Status,Constitutional Form,Most recent year income,Year End,Postcode,"
                + "Purposes\nSC012345,Orkney Harbour,Active,Trust,lots,31/03/2026,KW15 1AA,'Education'\n");
        assertEquals(0, run("register", "import", file));
        assertTrue(out.toString().contains("oscr.csv, line 2 was taken without a field: "), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "import", file, "--json"));
        var json = JsonMapper.shared().readTree(out.toString()).get("imported").get(0);
        assertEquals(1, json.get("remarksInAll").asInt());
        assertEquals(2, json.get("remarks").get(0).get("line").asInt());
    }

    @Test
    void aPlaceOrAnIncomeThatIsNotUnderstoodIsOneSentence() {
        assertEquals(2, run("register", "find", "--area", "Exter"));
        assertEquals(2, run("register", "find", "--income", "lots"));
        assertEquals(2, run("register", "find", "--income", "2m..1m"));
        assertEquals(3, err.toString().lines().count(), err.toString());
    }
}
