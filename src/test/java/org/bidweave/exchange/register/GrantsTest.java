package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bidweave.directory.Grant;
import org.bidweave.exchange.register.RegisterReport.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantsTest {

    private static final String HEAD = "Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,"
            + "Recipient Org:Charity Number,Recipient Org:Company Number,Funding Org:Identifier,Funding Org:Name,Recipient Ind:Name\n";
    private static final Grant HOPE = new Grant("360G-fund-1", "GB-CHC-1123456", "Hope Street", "Tidewater Fund", "Warm rooms",
            new BigDecimal("12500.50"), "GBP", LocalDate.of(2025, 2, 3));

    @TempDir
    private Path folder;

    private Import imported(String rows) {
        return Import.of(Import.write(folder, "grants.csv", HEAD + rows));
    }

    @Test
    void aGrantComesWithItsPence() {
        var imported = imported("360G-fund-1,Warm rooms,GBP,\"£12,500.50\",2025-02-03,GB-CHC-1123456,Hope Street,,,GB-CHC-1,Tidewater Fund,\n");

        assertEquals(List.of(HOPE), imported.grants);
    }

    @Test
    void recipientsAreKnownByTheirRegisterInWhicheverColumnTheNumberStands() {
        var imported = imported("""
                1,,GBP,1,2025-02-03,gb-chc-1123456,Hope Street,,,,Fund,
                2,,GBP,1,2025-02-03,360G-fund-org:77,Quayside,SC012345,,,Fund,
                3,,GBP,1,2025-02-03,360G-fund-org:78,Mill,,1234567,,Fund,
                4,,GBP,1,2025-02-03,360G-fund-org:79,Weir,,,,Fund,
                5,,GBP,1,2025-02-03,,Ferry,,,,Fund,
                6,,GBP,1,2025-02-03,GB-NIC-NIC100002,Lifeline,,,,Fund,
                """);

        assertEquals(List.of("GB-CHC-1123456", "GB-SC-SC012345", "GB-COH-01234567", "360G-fund-org:79", "", "GB-NIC-100002"),
                imported.grants.stream().map(Grant::recipient).toList());
        assertEquals("Ferry", imported.grants.get(4).recipientName());
    }

    @Test
    void titlesMayHaveGapsAndPlaces() {
        var csv = """
                identifier,TITLE,Currency,Amount awarded,Award date,Recipient Org: Identifier,Recipient Org:0:Name,Funding Org:0:Name
                360G-fund-1,Warm rooms,gbp,12500.50,03/02/2025,GB-CHC-1123456,Hope Street,Tidewater Fund
                """;

        assertEquals(List.of(HOPE), Import.of(Import.write(folder, "grants.csv", csv)).grants);
    }

    @Test
    void everyRowThatIsNoGrantIsRefusedWithTheReason() {
        var imported = imported("""
                1,,GBP,plenty,2025-02-03,,Hope Street,,,,Fund,
                2,,GBP,-5,2025-02-03,,Hope Street,,,,Fund,
                3,,,5,2025-02-03,,Hope Street,,,,Fund,
                4,,GBP,5,soon,,Hope Street,,,,Fund,
                5,,GBP,5,2025-02-03,,,,,,Fund,A person
                6,,GBP,5,2025-02-03,,,,,,Fund,
                7,,GBP,5,2025-02-03,,Hope Street,,,,Fund,
                7,,GBP,5,2025-02-03,,Hope Street,,,,Fund,
                """);

        assertEquals(List.of(
                "line 2: “plenty” under “Amount Awarded” is no amount of a grant",
                "line 3: “-5” under “Amount Awarded” is no amount of a grant",
                "line 4: it does not say the currency, such as GBP",
                "line 5: “soon” under “Award Date” is no date",
                "line 7: it does not say who received the grant",
                "line 9: “7” is already in line 8 of “grants.csv”, which was kept"), imported.refusals());
        assertEquals(1, imported.grants.size());
        assertEquals(List.of(new Count("grants.csv", 8, 1, Map.of("grants to people", 1L), 6)), imported.files());
    }

    @Test
    void filesOfOneNameAreReadAsOneSoThatNoneTakesThePlaceOfTheOther() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        var row = "360G-fund-2,Boat,GBP,10,2026-03-01,GB-CHC-200001,Hope\n";
        var head = "Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name\n";
        var files = RegisterFiles.of(List.of(Import.write(folder, "grants.csv", head + row), Import.write(other, "Grants.csv", head + row.replace("fund-2", "fund-3"))));
        var all = new ArrayList<Grant>();
        var grants = files.grants();
        assertEquals(1, grants.size());
        var report = grants.getFirst().read(all::add, Progress.UNWATCHED);
        assertEquals(List.of("360G-fund-2", "360G-fund-3"), all.stream().map(Grant::id).toList());
        assertEquals(2, report.files().stream().mapToLong(RegisterReport.Count::taken).sum());
    }

    @Test
    void jsonIsReadToo() {
        var imported = Import.of(Import.write(folder, "grants.json", """
                {"license": "open", "grants": [
                  {"id": "360G-fund-1", "title": "Warm rooms", "currency": "GBP", "amountAwarded": 12500.50, "awardDate": "2025-02-03T00:00:00+00:00",
                   "recipientOrganization": [{"id": "GB-CHC-1123456", "name": "Hope Street"}],
                   "fundingOrganization": [{"id": "GB-CHC-1", "name": "Tidewater Fund"}], "beneficiaryLocation": [{"name": "Leeds"}]},
                  {"id": "360G-fund-2", "currency": "GBP", "amountAwarded": 5, "awardDate": "2025-02-03",
                   "recipientIndividual": {"id": "360G-ind-1", "name": "Individual"}, "fundingOrganization": [{"name": "Tidewater Fund"}]}
                ]}
                """));

        assertEquals(List.of(HOPE), imported.grants);
        assertEquals(List.of(new Count("grants.json", 2, 1, Map.of("grants to people", 1L), 0)), imported.files());
    }

    @Test
    void jsonThatBreaksOffIsRefusedWhole() {
        var file = Import.write(folder, "grants.json", "{\"grants\": [{\"id\": \"360G-fund-1\", \"title\": \"Wa");

        var refusal = assertThrows(UnreadableRegister.class, () -> Import.of(file));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith("“grants.json” is broken or breaks off at line 1. Nothing of that was imported"),
                refusal::getMessage);
    }

    @Test
    void aWorkbookIsReadToo() {
        var file = new Workbook().sheet("grants", List.of(
                List.of("Identifier", "Title", "Currency", "Amount Awarded", "Award Date", "Recipient Org:Identifier", "Recipient Org:Name", "Funding Org:Name"),
                List.of("360G-fund-1", "Warm rooms", "GBP", "number:12500.50", "day:45691", "GB-CHC-1123456", "Hope Street", "Tidewater Fund")))
                .write(folder, "grants.xlsx");

        var grant = Import.of(file).grants.getFirst();

        assertEquals(0, grant.amount().compareTo(HOPE.amount()));
        assertEquals(HOPE.awarded(), grant.awarded());
    }
}
