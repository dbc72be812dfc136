package org.bidweave.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.register.ExtractFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> opened = new ArrayList<>();
    private Path westmere;

    @BeforeEach
    void write() throws IOException {
        westmere = folder.resolve("westmere.bidweave");
        BidFile.write(TestBids.WESTMERE, westmere);
    }

    private int run(Object... arguments) {
        var texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        var clock = Clock.fixed(TestBids.TODAY.atTime(9, 2).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
        return Commands.run(texts, clock, folder, (workspace, files) -> opened.add(workspace + " " + files),
                new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void checkPrintsTheWorstFirstAndLeavesWithOne() {
        assertEquals(1, run("check", westmere, "--view", "secured"));
        var page = out.toString();
        assertTrue(page.contains("Overall: Blocker."), page);
        assertTrue(page.indexOf("FIN-02") < page.indexOf("\nRisk\n"), page);
        assertTrue(page.contains("£80,000 short"), page);
    }

    @Test
    void checkPrintsEveryRuleAsJson() {
        assertEquals(1, run("check", westmere, "--view", "secured", "--json"));
        var json = JsonMapper.shared().readTree(out.toString());
        assertEquals("secured", json.get("view").asString());
        assertEquals("A", json.get("alternative").asString());
        assertEquals("2026-09-07", json.get("asOf").asString());
        assertEquals("BLOCKER", json.get("overall").asString());
        assertEquals(73, json.get("rules").size());
        assertEquals("N/A", json.get("rules").get("FIN-01").asString());
        var combined = json.get("findings").valueStream().filter(f -> f.get("rule").asString().equals("FIN-02")).findFirst().orElseThrow();
        assertEquals(1_120_000, combined.get("numbers").get("have").asInt());
        assertEquals(1_200_000, combined.get("numbers").get("need").asInt());
        assertEquals(-80_000, combined.get("numbers").get("margin").asInt());
    }

    @Test
    void theDayDecidesWhatIsLate() {
        run("check", westmere, "--as-of", "2026-09-25", "--json");
        assertEquals("BLOCKER", JsonMapper.shared().readTree(out.toString()).get("rules").get("TIM-01").asString());
    }

    @Test
    void aFileThatCannotBeReadIsOneSentenceAndTwo() throws IOException {
        var text = Files.writeString(folder.resolve("not.bidweave"), "hello");
        assertEquals(2, run("check", text));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void anAlternativeThatIsNotThereIsNamedWithThoseThatAre() {
        assertEquals(2, run("check", westmere, "--alternative", "Z"));
        assertEquals("The bid has no alternative “Z”; it has A.", err.toString().strip());
    }

    @Test
    void anUnknownViewAndABadDateAreRefused() {
        assertEquals(2, run("check", westmere, "--view", "hoped"));
        assertEquals(2, run("check", westmere, "--as-of", "soon"));
        assertEquals(1, run("check", westmere, "--as-of", "30/9/26"));
    }

    @Test
    void aNoticeIsPrintedAndAHostileOneRefused() throws IOException {
        var notice = Files.writeString(folder.resolve("notice.json"), """
                {"releases": [{"ocid": "ocds-h6vhtk-1", "id": "1", "tag": ["tender"], "tender": {"id": "T1", "title": "Advice"},
                 "buyer": {"name": "Westmere"}}]}""");
        assertEquals(0, run("notice", notice));
        assertTrue(out.toString().contains("Advice"), out.toString());
        assertEquals(2, run("notice", Files.writeString(folder.resolve("bad.json"), "[[[")));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void theTimetableIsPrintedAsACalendarOrWrittenToAFile() throws IOException {
        assertEquals(0, run("calendar", westmere));
        assertTrue(out.toString().startsWith("BEGIN:VCALENDAR\r\n"), out.toString());
        var file = folder.resolve("westmere.ics");
        out.getBuffer().setLength(0);
        assertEquals(0, run("calendar", westmere, "--out", file));
        assertTrue(out.toString().contains("23 days from now; next: "), out.toString());
        assertTrue(Files.readString(file).endsWith("END:VCALENDAR\r\n"));
        assertEquals(2, run("calendar", westmere, "--out", folder.resolve("none").resolve("a.ics")));
        assertTrue(err.toString().contains("could not be written"), err.toString());
    }

    @Test
    void aRegisterIsImportedWithEveryRowAccountedForAndSearched() {
        ExtractFolder.complete(folder.resolve("extract"));
        assertEquals(2, run("register", "find", "harbour"));
        assertTrue(err.toString().contains("“register import PATH” brings one in"), err.toString());
        assertEquals(0, run("register", "import", folder.resolve("extract")));
        assertTrue(out.toString().contains("Charity Commission for England and Wales: 2 organisations, as of 2026-11-01."), out.toString());
        assertTrue(out.toString().contains("publicextract.charity.txt: 3 rows; 2 taken, 1 left out (linked to another charity"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "harbour", "--area", "exeter", "--what", "housing", "--income", "£100k..1m"));
        assertEquals("1 found.\n  GB-CHC-200001  HARBOURLIGHT, £500,000 in the year to 2026-03-31, works in the county\n", out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("register", "find", "stillwtaer", "--json"));
        var json = JsonMapper.shared().readTree(out.toString());
        assertTrue(json.get("alike").asBoolean());
        assertEquals("STILLWATER ADVICE", json.get("organisations").get(0).get("entry").get("name").asString());
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

    @Test
    void withoutACommandTheWindowOpensOnTheWorkspaceNamed() {
        assertEquals(0, run("--workspace", folder, westmere));
        assertEquals(List.of(folder + " [" + westmere + "]"), opened);
    }

    @Test
    void aWordThatIsNoCommandIsRefused() {
        assertEquals(2, run("chekc", westmere));
        assertEquals(List.of(), opened);
    }

    @Test
    void helpNamesTheCommandsAndTheirOptions() {
        assertEquals(0, run("help"));
        assertTrue(out.toString().contains("check") && out.toString().contains("notice"), out.toString());
        assertEquals(0, run("help", "check"));
        assertTrue(out.toString().contains("--as-of"), out.toString());
    }
}
