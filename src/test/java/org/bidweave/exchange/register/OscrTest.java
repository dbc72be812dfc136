package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscrTest {

    private static final ScottishRegister TWO = new ScottishRegister()
            .charity("SC012345", "Ullapool Tidewatch", "Known As", "Tidewatch", "Postcode", "IV26 2XX",
                    "Geographical Spread", "Wider, but within one local authority area", "Main Operating Location", "Highland",
                    "Purposes", "'The prevention or relief of poverty','The advancement of the arts, heritage, culture or science'",
                    "Beneficiaries", "'Older People','Community'", "Activities", "'It carries out activities or services itself'",
                    "Objectives", "To watch the tide.", "Website", "https://tidewatch.example", "Most recent year income", "120345",
                    "Most recent year expenditure", "118002", "Year End", "31/03/2025")
            .charity("SC023456", "Leith Reading Room", "Known As", "-", "Postcode", "XX0 0XX", "Website", "-, -", "Year End", "01/01/1970",
                    "Geographical Spread", "Operations cover all or most of Scotland", "Main Operating Location", "City of Edinburgh",
                    "Most recent year income", "-");

    @TempDir
    private Path folder;

    @Test
    void aCharityComesWithAllThatTheRegisterSaysOfIt() {
        var entry = Import.of(Import.write(folder, "register.csv", TWO.csv())).entry("GB-SC-SC012345");

        assertEquals("Ullapool Tidewatch", entry.name());
        assertEquals(List.of("Tidewatch"), entry.otherNames());
        assertEquals("IV26 2XX", entry.postcode());
        assertEquals(List.of("Highland"), entry.areas());
        assertEquals(List.of("The prevention or relief of poverty", "The advancement of the arts, heritage, culture or science", "Older People",
                "Community", "It carries out activities or services itself"), entry.works());
        assertEquals(List.of(new AccountsYear(LocalDate.of(2025, 3, 31), 120_345L, 118_002L)), entry.accounts());
        assertEquals("To watch the tide.", entry.activities());
        assertTrue(entry.active());
    }

    @Test
    void dashesThe1970sAndTheEmptyPostcodeMeanNothing() {
        var entry = Import.of(Import.write(folder, "register.csv", TWO.csv())).entry("GB-SC-SC023456");

        assertEquals(List.of(), entry.otherNames());
        assertEquals("", entry.postcode());
        assertEquals("", entry.website());
        assertEquals(List.of(), entry.accounts());
        assertEquals(List.of("City of Edinburgh", "Scotland"), entry.areas());
    }

    @Test
    void aZipWithNulsIsReadAndTheNulsAreReported() {
        var csv = TWO.csv().replace("Tidewatch", "Tide\0watch");

        var imported = Import.of(Import.zip(folder, "download.zip", "CharityExport.csv", csv.getBytes(StandardCharsets.UTF_8)));

        assertEquals("Ullapool Tidewatch", imported.entry("GB-SC-SC012345").name());
        assertTrue(imported.notes().contains("“CharityExport.csv” has 2 NUL characters, which were left out."), imported.notes()::toString);
    }

    @Test
    void columnsMayGo() {
        var csv = new ScottishRegister().charity("SC012345", "Ullapool Tidewatch").without("Purposes").without("Website").csv();

        assertEquals(List.of(), Import.of(Import.write(folder, "register.csv", csv)).entry("GB-SC-SC012345").works());
    }

    @Test
    void columnsMayComeAndADayCeasedMeansRemoved() {
        var csv = new ScottishRegister().charity("SC012345", "Ullapool Tidewatch", "Registered Date", "14/02/1983").with("Ceased Date", "01/06/2024").csv();

        var entry = Import.of(Import.write(folder, "register.csv", csv)).entry("GB-SC-SC012345");

        assertEquals(Set.of(Warning.REMOVED), entry.warnings());
        assertEquals(LocalDate.of(1983, 2, 14), entry.registered());
    }

    @Test
    void theKindsOfIncomeAreNotTakenForTheIncome() {
        var csv = new ScottishRegister().charity("SC012345", "Ullapool Tidewatch", "Year End", "31/03/2025", "Most recent year income", "100",
                "Most recent year expenditure", "90", "Donations and legacies income", "60", "Other income", "40", "Other spending", "90",
                "Parent charity name", "Tidewatch Worldwide", "Parent charity number", "SC000009").csv();

        var entry = Import.of(Import.write(folder, "register.csv", csv)).entry("GB-SC-SC012345");

        assertEquals(List.of(new AccountsYear(LocalDate.of(2025, 3, 31), 100L, 90L)), entry.accounts());
        assertEquals("Ullapool Tidewatch", entry.name());
    }

    @Test
    void listsInSingleQuotesMayStandApart() {
        var csv = new ScottishRegister().charity("SC012345", "Ullapool Tidewatch",
                "Purposes", "'The saving of lives','The advancement of citizenship or community development (including rural or urban regeneration)'",
                "Beneficiaries", "'Children/young people', 'People of a particular ethnic or racial origin'", "Activities", "-").csv();

        var works = Import.of(Import.write(folder, "register.csv", csv)).entry("GB-SC-SC012345").works();

        assertEquals(List.of("The saving of lives", "The advancement of citizenship or community development (including rural or urban regeneration)",
                "Children/young people", "People of a particular ethnic or racial origin"), works);
    }

    @Test
    void aRegisterWithoutNamesIsRefusedWithTheColumnsName() {
        var file = Import.write(folder, "register.csv", new ScottishRegister().charity("SC012345", "").without("Charity Name").csv());

        var refusal = assertThrows(UnreadableRegister.class, () -> Import.of(file));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith("“register.csv” has no column “Charity Name”. Nothing of that was imported"));
    }

    @Test
    void formerCharitiesAreRemovedAndTheRegisterGoesFirst() {
        var former = new ScottishRegister()
                .charity("SC012345", "Tidewatch of old", "Charity Status", "Removed").charity("SC000001", "Gone Home", "Charity Status", "Removed");

        var imported = Import.of(Import.write(folder, "a.csv", former.csv()), Import.write(folder, "b.csv", TWO.csv()));

        assertEquals(Set.of(Warning.REMOVED), imported.entry("GB-SC-SC000001").warnings());
        assertTrue(imported.entry("GB-SC-SC012345").active());
        assertEquals(List.of("line 2: “Tidewatch of old” is the same as “Ullapool Tidewatch” in line 2 of “b.csv”, which was kept"), imported.refusals());
    }

    @Test
    void aFileCalledFormerIsTakenForItEvenWhereTheStatusSaysActive() {
        var file = Import.write(folder, "former-charities.csv", new ScottishRegister().charity("SC000001", "Gone Home").csv());

        assertFalse(Import.of(file).entry("GB-SC-SC000001").active());
    }

    @Test
    void anOddFieldIsLeftOutAndSaidWithItsLine() {
        var csv = new ScottishRegister().charity("SC012345", "Tidewatch", "Most recent year income", "-500", "Most recent year expenditure", "lots",
                "Year End", "31/02/2025").csv();

        var imported = Import.of(Import.write(folder, "register.csv", csv));

        assertEquals(List.of(
                "line 2: “31/02/2025” under “Year End” is no date; the row is kept without it",
                "line 2: “-500” under “Most recent year income” is below nought; the row is kept without it",
                "line 2: “lots” under “Most recent year expenditure” is no amount; the row is kept without it"), imported.remarks());
        assertEquals(List.of(), imported.entry("GB-SC-SC012345").accounts());
    }

    @Test
    void rowsWithoutNumberOrNameAndWithTooFewFieldsAreRefused() {
        var csv = new ScottishRegister().charity("12345", "No letters").charity("SC012345", "").csv() + "SC012346,Cut off\r\n";

        var imported = Import.of(Import.write(folder, "register.csv", csv));

        assertEquals(List.of("line 2: “12345” is no number of a Scottish charity", "line 3: it has no name", "line 4: it has 2 fields where the first line names 34"),
                imported.refusals());
        assertEquals(3, imported.rows());
    }
}
