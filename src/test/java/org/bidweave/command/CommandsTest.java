package org.bidweave.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.exchange.planfile.BidFile;
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
        return CommandRun.of(folder, out, err, (workspace, files) -> opened.add(workspace + " " + files), arguments);
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
    void dropOutsSaysInBothViewsWhatBreaksAndWhoCouldStepIn() {
        assertEquals(0, run("drop-outs", westmere, "--json"));
        var json = JsonMapper.shared().readTree(out.toString());
        assertEquals(3, json.get("planned").size());
        assertEquals(2, json.get("secured").size(), "Stillwater has not signed");
        var stillwater = json.get("planned").valueStream().filter(one -> one.get("leaves").get(0).asString().startsWith("Stillwater")).findFirst().orElseThrow();
        assertEquals("BLOCKER", stillwater.get("overall").asString());
        assertEquals("BLOCKER", stillwater.get("rules").get("FIN-02").asString());
        assertTrue(stillwater.get("breaks").valueStream().anyMatch(broken -> broken.get("messages").get(0).asString().contains("£80,000 short")));
        assertEquals("Aspira Nationwide", stillwater.get("reserve").get("organisation").asString());
        assertTrue(stillwater.get("reserve").get("closes").valueStream().anyMatch(rule -> rule.asString().equals("FIN-02")));
    }

    @Test
    void dropOutsTakesOutPairsOnRequestAndPrintsAPage() {
        assertEquals(0, run("drop-outs", westmere, "--pairs"));
        assertTrue(out.toString().contains(" and Lantern"), out.toString());
        assertTrue(out.toString().contains("Best reserve: Aspira Nationwide."), out.toString());
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
        assertEquals(2, run("check", westmere, "--as-of", "31/9/26"));
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
