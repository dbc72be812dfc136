package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.exchange.register.RegisterReport.Count;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharityCommissionTest {

    private static final Path SAMPLE = Path.of(System.getProperty("bidweave.registers", "../shared/data/registers"), "charity-commission");

    private static final RegisterEntry HARBOURLIGHT = new RegisterEntry(
            "GB-CHC-200001",
            Register.ENGLAND_AND_WALES,
            "HARBOURLIGHT",
            List.of("The Lamp"),
            "01234567",
            Set.of(),
            List.of(new AccountsYear(LocalDate.of(2026, 3, 31), 500_000L, 490_000L), new AccountsYear(LocalDate.of(2025, 3, 31), 450_000L, 440_000L)),
            new People(7, 12, 90_000L, 120_000L),
            List.of("Accommodation/housing"),
            List.of("Devon"),
            "EX1 1AA",
            "harbourlight.example",
            "Advice and housing",
            LocalDate.of(2026, 11, 1),
            LocalDate.of(1990, 5, 1));

    @TempDir
    private Path folder;

    @Test
    void everythingThatTheTablesHoldOfACharityIsInItsEntry() {
        var imported = ExtractFolder.complete(folder).read();
        assertEquals(HARBOURLIGHT, imported.entries().getFirst());
        assertEquals(2, imported.entries().size());
        assertEquals(List.of(), imported.report().refused());
        assertEquals(LocalDate.of(2026, 11, 1), imported.report().asOf());
    }

    @Test
    void aCharityWithoutAccountsInTheHistoryHasThoseOfItsOwnRow() {
        var stillwater = ExtractFolder.complete(folder).read().entries().get(1);
        assertEquals(List.of(new AccountsYear(LocalDate.of(2024, 3, 31), 40_000L, 41_000L)), stillwater.accounts());
        assertEquals(Set.of(Warning.OVERDUE), stillwater.warnings());
        assertEquals(People.UNKNOWN, stillwater.people());
    }

    @Test
    void zipsAreReadLikeFilesAndOneFileLikeAFolder() throws IOException {
        var packed = ExtractFolder.complete(folder).packed();
        assertEquals(HARBOURLIGHT, packed.read().entries().getFirst());
        var entries = new ArrayList<RegisterEntry>();
        var alone = RegisterFiles.toImport(List.of(packed.file("publicextract.charity.zip"))).registers().getFirst().read(entries::add, Progress.UNWATCHED);
        assertEquals(2, entries.size());
        assertEquals(6, alone.notes().size(), alone.notes().toString());
    }

    @Test
    void jsonIsReadLikeText() throws IOException {
        var extract = ExtractFolder.complete(folder);
        Files.delete(extract.file("publicextract.charity_classification.txt"));
        extract.bytes("publicextract.charity_classification.json", ("\ufeff[{\"date_of_extract\":\"2026-11-01T00:00:00\",\"organisation_number\":100,"
                + "\"linked_charity_number\":0,\"classification_description\":\"Accommodation/housing\"}]").getBytes(StandardCharsets.UTF_8));
        var imported = extract.read();
        assertEquals(HARBOURLIGHT, imported.entries().getFirst());
        assertEquals(List.of(), imported.report().notes());
    }

    @Test
    void everyRowIsTakenOrLeftOutForAReasonOrRefused() {
        var report = ExtractFolder.complete(folder).read().report();
        var files = report.files().stream().collect(Collectors.toMap(Count::file, count -> count));
        assertEquals(new Count("publicextract.charity.txt", 3, 2, Map.of("linked to another charity, as part or subsidiary of it", 1L), 0),
                files.get("publicextract.charity.txt"));
        assertEquals(new Count("publicextract.charity_annual_return_history.txt", 4, 2,
                        Map.of("without income and spending", 1L, "of an organisation that is not among the charities taken", 1L), 0),
                files.get("publicextract.charity_annual_return_history.txt"));
        assertEquals(Map.of("of a charity that is linked to another", 1L), files.get("publicextract.charity_classification.txt").left());
        assertEquals(Map.of("not of the latest year", 1L), files.get("publicextract.charity_annual_return_parta.txt").left());
    }

    @Test
    void theProgressOfEachTableIsToldAndMayStopTheImport() {
        var extract = ExtractFolder.complete(folder);
        var told = new ArrayList<String>();
        RegisterFiles.toImport(List.of(folder)).registers().getFirst().read(_ -> { }, (table, rows, about) -> told.add(table + " " + rows + " of " + about));
        assertTrue(told.contains("charity 3 of 3"), told.toString());
        assertEquals(7, told.size());
        assertThrows(CancellationException.class, () -> RegisterFiles.toImport(List.of(folder)).registers().getFirst().read(_ -> { }, (_, _, _) -> {
            throw new CancellationException();
        }));
        assertEquals(2, extract.read().entries().size());
    }

    @Test
    void theSampleOfTheRealExtractIsReadWithEveryRowAccountedFor() {
        assumeTrue(Files.isDirectory(SAMPLE), "The sample of the extract is not in %s; name its folder with -Dbidweave.registers.".formatted(SAMPLE));
        var entries = new ArrayList<RegisterEntry>();
        var report = RegisterFiles.toImport(List.of(SAMPLE)).registers().getFirst().read(entries::add, Progress.UNWATCHED);
        assertEquals(200, entries.size());
        assertEquals(List.of(), report.refused());
        assertEquals(List.of(), report.notes());
        assertEquals(
                Map.of("charity", "572=200+372", "charity_annual_return_history", "741=664+77", "charity_annual_return_parta", "541=128+413",
                        "charity_annual_return_partb", "379=84+295", "charity_area_of_operation", "413=413+0",
                        "charity_classification", "1278=1278+0", "charity_other_names", "222=155+67"),
                report.files().stream().collect(Collectors.toMap(count -> count.file().replaceAll("publicextract\\.|\\.txt", ""),
                        count -> count.read() + "=" + count.taken() + "+" + count.left().values().stream().mapToLong(Long::longValue).sum())));
        assertTrue(entries.stream().anyMatch(entry -> entry.accounts().size() == 5));
        assertTrue(entries.stream().anyMatch(entry -> entry.people().reserves() != null && entry.people().employees() != null));
    }
}
