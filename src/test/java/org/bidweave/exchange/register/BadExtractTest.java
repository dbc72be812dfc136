package org.bidweave.exchange.register;

import static org.bidweave.exchange.register.ExtractFolder.CHARITY;
import static org.bidweave.exchange.register.ExtractFolder.CLASSIFICATION;
import static org.bidweave.exchange.register.ExtractFolder.DAY;
import static org.bidweave.exchange.register.ExtractFolder.HARBOURLIGHT;
import static org.bidweave.exchange.register.ExtractFolder.STILLWATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are not what they should be: refused as a whole in a sentence, or row by row.
class BadExtractTest {

    private static final String KEPT = "Nothing of that was imported, and the directory keeps what it had.";

    private static final String JSON = "{\"date_of_extract\":\"2026-11-01\",\"organisation_number\":%1$s,\"registered_charity_number\":%1$s,"
            + "\"linked_charity_number\":0,\"charity_name\":\"HALL\",\"charity_registration_status\":\"Registered\"%2$s}";

    @TempDir
    private Path folder;

    private void isRefused(ExtractFolder extract, String what) {
        var fault = assertThrows(UnreadableRegister.class, extract::read);
        assertTrue(fault.getMessage().contains(what) && fault.getMessage().contains(KEPT), fault.getMessage());
    }

    private ExtractFolder charities(String... rows) {
        return new ExtractFolder(folder).with("charity", Stream.concat(Stream.of(CHARITY), Arrays.stream(rows)).toArray(String[]::new));
    }

    private static void isRow(ExtractFolder extract, int entries, String refused) {
        var imported = extract.read();
        assertEquals(entries, imported.entries().size());
        assertEquals(List.of(refused), imported.report().refused().stream().map(row -> row.line() + ": " + row.why()).toList());
    }

    @Test
    void anotherEncodingIsRefused() {
        var text = String.join("\r\n", CHARITY, HARBOURLIGHT.replace("HARBOURLIGHT", "CAFÉ"), "").replace('|', '\t');
        isRefused(new ExtractFolder(folder).bytes("publicextract.charity.txt", text.getBytes(StandardCharsets.ISO_8859_1)), "is not UTF-8 text");
        isRefused(new ExtractFolder(folder).bytes("publicextract.charity.txt", text.getBytes(StandardCharsets.UTF_16)), "is not UTF-8 text");
    }

    @Test
    void aZipThatBreaksOffIsRefused() throws IOException {
        var extract = ExtractFolder.complete(folder).packed();
        var zip = extract.file("publicextract.charity_classification.zip");
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 60));
        isRefused(extract, "breaks off or is damaged");
    }

    @Test
    void aZipWithOtherBytesThanWerePackedIsRefused() throws IOException {
        var name = "publicextract.charity.txt";
        var row = ("x".repeat(500) + "\r\n").getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("charity.zip")))) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(name));
            zip.write((CHARITY + "\r\n" + HARBOURLIGHT + "\r\n").replace('|', '\t').getBytes(StandardCharsets.UTF_8));
            zip.write(row);
        }
        var bytes = Files.readAllBytes(folder.resolve("charity.zip"));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("HARBOURLIGHT");
        bytes[at] = 'B';
        Files.write(folder.resolve("charity.zip"), bytes);
        isRefused(new ExtractFolder(folder), "breaks off or is damaged");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("charity.zip")))) {
            zip.putNextEntry(new ZipEntry("publicextract.charity.txt"));
            zip.write((CHARITY + "\n").replace('|', '\t').getBytes(StandardCharsets.UTF_8));
            var many = (DAY + "\t".repeat(16) + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (int times = 0; times < 100; times++) {
                zip.write(many);
            }
        }
        isRefused(new ExtractFolder(folder), "unpacks to far more than a register holds");
    }

    @Test
    void aColumnThatIsGoneIsNamed() {
        isRefused(new ExtractFolder(folder).with("charity", CHARITY.replace("|charity_name|", "|name|"), HARBOURLIGHT), "has no column “charity_name”");
    }

    @Test
    void anEmptyFileIsRefusedAndSoIsAFolderWithoutARegister() throws IOException {
        isRefused(new ExtractFolder(folder).bytes("publicextract.charity.txt", new byte[0]), "is empty");
        Files.delete(folder.resolve("publicextract.charity.txt"));
        isRefused(new ExtractFolder(folder).bytes("notes.txt", new byte[10]), "Among these files is no register");
        isRefused(new ExtractFolder(folder.resolve("none")), "none” cannot be read");
    }

    @Test
    void aRowWithTooFewFieldsIsRefusedAndTheRestIsRead() {
        isRow(charities(HARBOURLIGHT, DAY + "|5|6", STILLWATER), 2, "3: it has 3 fields where the first line names 17");
        isRow(charities(HARBOURLIGHT, DAY, STILLWATER), 2, "3: it has 1 field where the first line names 17");
    }

    @Test
    void aRowOfACharityThatWasThereBeforeIsRefused() {
        isRow(charities(HARBOURLIGHT, HARBOURLIGHT), 1, "3: charity 200001 was there before");
    }

    @Test
    void numbersAndDaysThatAreNoneAreRefused() {
        isRow(charities(HARBOURLIGHT.replace("200001", "2000O1")), 0, "2: “2000O1” under “registered_charity_number” is no whole number");
        isRow(charities(STILLWATER.replace("2024-03-31", "2024-02-31")), 0,
                "2: “2024-02-31 00:00:00.0000000” under “latest_acc_fin_period_end_date” is no date");
    }

    @Test
    void nulBytesAreLeftOutAndSaid() {
        var imported = charities(HARBOURLIGHT.replace("HARBOUR", "HAR\0BO\0UR")).read();
        assertEquals("HARBOURLIGHT", imported.entries().getFirst().name());
        assertTrue(imported.report().notes().contains("“publicextract.charity.txt” has 2 NUL bytes, which are no letters; they were left out."),
                imported.report().notes().toString());
    }

    @Test
    void aCellOfAMegabyteIsRefusedWithItsRowAndMoreThanFourAtAll() {
        isRow(charities(HARBOURLIGHT.replace("Advice and housing", "x".repeat(1 << 20)), STILLWATER), 1,
                "2: “charity_activities” is 1,048,576 characters long, more than a register writes");
        isRefused(charities(HARBOURLIGHT.replace("Advice and housing", "x".repeat(5_000_000))), "has a row of more than 4 million characters at line 2");
    }

    @Test
    void aCellOfOneLetterAMegabyteLongIsRefusedWithItsRowHoweverWellItPacks() throws IOException {
        isRow(charities(HARBOURLIGHT.replace("Advice and housing", "x".repeat(1 << 20)), STILLWATER).packed(), 1,
                "2: “charity_activities” is 1,048,576 characters long, more than a register writes");
    }

    @Test
    void aTableOfLinkedCharitiesAloneSaysWhyNoneWasTaken() {
        var extract = charities(ExtractFolder.PART, ExtractFolder.PART.replace("|200001|1|", "|200001|2|"));
        var register = RegisterFiles.toImport(List.of(extract.file(""))).registers().getFirst();
        var fault = assertThrows(UnreadableRegister.class, () -> Imported.of(register, register.read(_ -> { }, Progress.UNWATCHED)));
        assertTrue(fault.getMessage().contains("no row could be taken; of “publicextract.charity.txt” 2 rows were left out, linked to another charity, as part "
                + "or subsidiary of it."), fault.getMessage());
    }

    @Test
    void tablesOfDifferentDaysAreSaid() {
        var imported = charities(HARBOURLIGHT).with("charity_classification", CLASSIFICATION, DAY.replace("11-01", "10-01") + "|100|0|Animals").read();
        assertEquals(1, imported.entries().size());
        assertTrue(imported.report().notes().contains("The tables are not all of one day: “publicextract.charity_classification.txt” of 1 October 2026; "
                + "“publicextract.charity.txt” of 1 November 2026. Figures may not fit together; download all tables on one day and import again."),
                imported.report().notes().toString());
    }

    @Test
    void aLineBreakWithinATextGoesOnWithTheRowAndEscapesAreTakenForWhatTheyAre() {
        var imported = charities(HARBOURLIGHT.replace("Advice and", "Advice\\\r\nand \\\"more\\\" \\|"), STILLWATER).read();
        assertEquals("Advice and \"more\" \t housing", imported.entries().getFirst().activities().replaceAll(" +", " "));
        assertEquals(2, imported.entries().size());
        assertEquals(List.of(), imported.report().refused());
    }

    @Test
    void theSameTableTwiceIsReadOnce() {
        var imported = charities(HARBOURLIGHT).bytes("second.publicextract.charity.json", "[]".getBytes(StandardCharsets.UTF_8)).read();
        assertTrue(imported.report().notes().stream().anyMatch(note -> note.contains("is the same table")), imported.report().notes().toString());
    }

    @Test
    void anEmptyObjectAndFieldsThatTheFirstHasNotAreRefusedAndTheRestIsRead() {
        var json = "[" + String.join(",\n", JSON.formatted("200001", ""), "{}", JSON.formatted("200002", ",\"charity_contact_web\":\"hall.example\""),
                JSON.formatted("200003", "")) + "]";
        var imported = charity(json).read();
        assertEquals(2, imported.entries().size());
        assertEquals(List.of("2: “” under “linked_charity_number” is no number", "3: it has 7 fields where the first line names 6"),
                imported.report().refused().stream().map(row -> row.line() + ": " + row.why()).toList());
    }

    @Test
    void jsonOfAnotherFormThanRowsIsRefused() {
        isRefused(charity("[" + JSON.formatted("200001", ",\"areas\":[1, 2]") + "]"), "has a list or rows within a row at line 1");
        isRefused(charity("[" + JSON.formatted("200001", "") + ",\n7]"), "holds something other than rows at line 2");
    }

    private ExtractFolder charity(String json) {
        return new ExtractFolder(folder).bytes("publicextract.charity.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTableWithoutTheDayOfTheExtractIsNamed() {
        isRefused(charities(HARBOURLIGHT).with("charity_classification", CLASSIFICATION.replace("date_of_extract|", ""), "100|0|Animals", "100|0|Housing"),
                "has no column “date_of_extract”");
    }

    @Test
    void jsonThatBreaksOffIsRefused() {
        isRefused(new ExtractFolder(folder).bytes("publicextract.charity.json", "[{\"a\": 1".getBytes(StandardCharsets.UTF_8)), "is broken at line 1");
        isRefused(new ExtractFolder(folder).bytes("publicextract.charity.json", "{}".getBytes(StandardCharsets.UTF_8)), "is no list of rows");
    }
}
