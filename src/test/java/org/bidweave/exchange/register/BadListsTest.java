package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bidweave.exchange.register.RegisterFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with a file, one sentence says what happened, what was kept and what to do.
class BadListsTest {

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

    @TempDir
    private Path folder;

    private static String sentence(Path file, Kind kind) {
        var files = RegisterFiles.of(List.of(file));
        assertEquals(List.of(kind), files.files().stream().map(RegisterFile::kind).toList());
        return files.files().getFirst().sentence();
    }

    private static String other(Path file) {
        return sentence(file, Kind.NONE);
    }

    private static String broken(Path file) {
        return sentence(file, Kind.BROKEN);
    }

    private static String refusal(Path file) {
        return String.valueOf(assertThrows(UnreadableRegister.class, () -> Import.of(file)).getMessage());
    }

    @Test
    void anEmptyFile() {
        assertEquals("“empty.csv” is empty. Nothing of that was imported, and the directory keeps what it had. Check that it is the file you mean, or download it again.",
                broken(Import.write(folder, "empty.csv", "")));
        assertTrue(broken(Import.write(folder, "blank.csv", "\n,,,\n")).startsWith("“blank.csv” is empty."));
    }

    @Test
    void aHeadWithoutRowsIsNoOrganisation() {
        assertEquals(0, Import.of(Import.write(folder, "head.csv", "Name,Postcode\n")).rows());
    }

    @Test
    void aPicture() {
        var bytes = new byte[1000];
        new Random(4).nextBytes(bytes);

        assertEquals("“photo.csv” is no table, workbook or zip, so nothing was read from it.", other(Import.write(folder, "photo.csv", bytes)));
    }

    @Test
    void aWebPageAndAPdfUnderAWrongName() {
        assertTrue(other(Import.write(folder, "page.csv", "<!doctype html><p>Not found")).contains("is no table"));
        assertTrue(other(Import.write(folder, "paper.csv", "%PDF-1.7 ...")).contains("is no table"));
    }

    @Test
    void otherJson() {
        assertEquals("“list.json” is JSON of no form that can be read here.", other(Import.write(folder, "list.json", "[{\"name\": \"Hope Street\"}]")));
        assertTrue(broken(Import.write(folder, "object.json", "{\"name\": 1}")).contains("breaks off or holds no list of grants"));
    }

    @Test
    void aWorkbookWithAPasswordAndAnOldOne() {
        var locked = Arrays.copyOf(OLD_OFFICE, 4000);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 2000, name.length);

        assertEquals("“members.xlsx” is protected with a password. Open it in Excel, take the password off and save it again.",
                other(Import.write(folder, "members.xlsx", locked)));
        assertEquals("“members.xls” is an Excel workbook of the old form. Open it in Excel and save it as .xlsx or .csv.",
                other(Import.write(folder, "members.xls", Arrays.copyOf(OLD_OFFICE, 4000))));
    }

    @Test
    void aZipThatIsCutOff() throws IOException {
        var whole = Files.readAllBytes(Import.zip(folder, "whole.zip", "list.csv", "Name,Postcode\nHope Street,LS1 4AP\n".getBytes(StandardCharsets.UTF_8)));

        assertEquals("“cut.zip” breaks off or is damaged. Nothing of that was imported, and the directory keeps what it had. Download it again.",
                broken(Import.write(folder, "cut.zip", Arrays.copyOf(whole, whole.length - 30))));
    }

    @Test
    void aZipWhoseContentIsDamaged() throws IOException {
        var csv = new StringBuilder("Name,Postcode\n");
        for (int i = 0; i < 50_000; i++) {
            csv.append("Hope Street ").append(i * 7919L).append(",LS1 4AP\n");
        }
        var bytes = Files.readAllBytes(Import.zip(folder, "whole.zip", "list.csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 2000, (byte) 0xff);

        assertTrue(refusal(Import.write(folder, "damaged.zip", bytes)).startsWith("“list.csv” breaks off or is damaged."));
    }

    @Test
    void aZipOfNothingButNoise() {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertEquals("“register.zip” is not what its name says: no zip or workbook is in it, so nothing was read from it. Download it again.",
                RegisterFiles.of(List.of(Import.write(folder, "register.zip", noise))).files().getFirst().sentence());
    }

    @Test
    void anOrganisationThatIsThereTwiceIsNamedByItsName() {
        var imported = Import.of(Import.write(folder, "members.csv", """
                Name,Charity number
                Duplicate Ltd,
                Acorn Advice,1000003
                DUPLICATE LTD,
                Beacon Housing,1000003
                """));

        assertEquals(List.of("line 4: “DUPLICATE LTD” is already in line 2 of “members.csv”, which was kept",
                "line 5: “Beacon Housing” is the same as “Acorn Advice” in line 3 of “members.csv”, which was kept"), imported.refusals());
    }

    @Test
    void aZipBomb() {
        var bomb = Import.zip(folder, "bomb.zip", "list.csv", ("Name,Postcode\n" + "Hope,LS1\n".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8));

        assertTrue(refusal(bomb).startsWith("“list.csv” unpacks to far more than a register holds. Nothing of that was imported"));
    }

    @Test
    void aWorkbookThatIsABomb() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Workbook.add(zip, "xl/workbook.xml", "<workbook/>");
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 30; i++) {
                zip.write(new byte[1_000_000]);
            }
        }

        assertEquals("“bomb.xlsx” unpacks to far more than a list holds. Nothing of that was imported, and the directory keeps what it had. "
                + "Save the list as .csv and import that.", broken(file));
    }

    @Test
    void aWorkbookThatHoldsRubbish() throws IOException {
        var file = folder.resolve("rubbish.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Workbook.add(zip, "xl/workbook.xml", "<workbook><sheets><sheet ");
        }

        assertTrue(broken(file).startsWith("“rubbish.xlsx” is no whole Excel workbook."), broken(file));
    }

    @Test
    void aWorkbookWhoseSheetBreaksOffBelowItsFirstRows() {
        var rows = IntStream.range(0, 200).mapToObj(at -> List.of("Hope " + at, "Leeds")).toList();
        var file = new Workbook().sheet("List", Stream.concat(rows.stream(), Stream.of(List.of("</t></is></c></row></oops>", ""))).toList()).write(folder, "list.xlsx");

        assertTrue(refusal(file).startsWith("“list.xlsx” is no whole Excel workbook."), refusal(file));
    }

    @Test
    void aDayThatNoCalendarHasIsNoDay() {
        var file = new Workbook().sheet("List", List.of(List.of("Name", "Year end", "Income"), List.of("Hope", "day:-7000000", "number:5"),
                List.of("Quay", "day:1e300", "number:5"), List.of("Mill", "day:45382", "number:5"), List.of("Weir", "day:45382", "number:5"),
                List.of("Lock", "day:45382", "number:5"))).write(folder, "list.xlsx");

        var imported = Import.of(file);
        assertEquals(5, imported.entries.size());
        assertEquals(2, imported.remarks().size(), imported.remarks()::toString);
    }

    @Test
    void nulsWithoutEndAreLeftOut() throws IOException {
        var nuls = new Reader() {
            private int left = 200_000;

            @Override
            public int read(char[] buffer, int from, int length) {
                buffer[from] = 0;
                return left-- > 0 ? 1 : -1;
            }

            @Override
            public void close() {}
        };
        try (var reader = new NulFree(nuls)) {
            assertEquals(-1, reader.read(new char[100], 0, 100));
        }
    }

    @Test
    void aWrongEncodingIsReadAsWhatItIsAndSaid() {
        var imported = Import.of(Import.write(folder, "list.csv", "Name,Postcode\nCafé – “Hope”,LS1 4AP\n", Charset.forName("windows-1252")));

        assertEquals("Café – “Hope”", imported.entries.getFirst().name());
        assertEquals("“list.csv” is no UTF-8 and was read as windows-1252 text; check names with accents.", imported.notes().getLast());
    }

    @Test
    void oneBrokenCharacterAmongManyDoesNotMakeItAnotherEncoding() {
        var bytes = "Name,Postcode\nCafé,LS1 4AP\nNaïf,LS1 4AP\nFête,LS1 4AP\nÇa,LS1 4AP\nHX,LS1 4AP\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("HX") + 1] = (byte) 0xff;

        var imported = Import.of(Import.write(folder, "list.csv", bytes));

        assertEquals(List.of("Café", "Naïf", "Fête", "Ça", "H\ufffd"), imported.entries.stream().map(it -> it.name()).toList());
        assertEquals("“list.csv” has 1 character that is no UTF-8; “\ufffd” stands in the place.", imported.notes().getLast());
    }

    @Test
    void aCellOfAMegabyte() {
        var imported = Import.of(Import.write(folder, "list.csv", "Name,Activities\nHope,fine\nLong," + "x".repeat(1_000_000) + "\nQuay,fine\n"));

        assertEquals(List.of("line 3: “Activities” is 1,000,000 characters long, more than a register writes"), imported.refusals());
        assertEquals(2, imported.entries.size());
    }

    @Test
    void tooFewAndTooManyFields() {
        var imported = Import.of(Import.write(folder, "list.csv", "Name,Town,Income\nHope,Leeds\nQuay,Hull,5,,\nMill,Hull, East,5\n"));

        assertEquals(List.of("line 2: it has 2 fields where the first line names 3", "line 4: it has 4 fields where the first line names 3"), imported.refusals());
        assertEquals(3, imported.rows());
    }

    @Test
    void aStrayQuotationMarkPassesAndOneThatNeverClosesIsSaid() {
        var imported = Import.of(Import.write(folder, "list.csv", "Name,Town\n\"The \"Hope\" Centre\",Leeds\nQuay,Hull\n\"Mill,Hull\nWeir,Hull\n"));

        assertEquals(2, imported.entries.size());
        assertEquals(List.of("line 4: a quotation mark opens after line 3 and does not close, so nothing after that line was read; "
                + "close it in the file, or download it again"), imported.refusals());
    }

    @Test
    void aFileThatIsNotThere() {
        assertTrue(broken(folder.resolve("gone.csv")).endsWith(
                "gone.csv” cannot be read. Nothing of that was imported, and the directory keeps what it had. Check that it is there and that you may open it."));
    }

    @Test
    void cancellingStopsTheImport() {
        var list = OtherList.of(RegisterFiles.of(List.of(Import.write(folder, "list.csv", "Name,Town\n" + "Hope,Leeds\n".repeat(3000)))).files().getFirst());

        var stop = assertThrows(IllegalStateException.class, () -> list.matched(list.guess()).read(_ -> {}, (what, rows, about) -> {
            throw new IllegalStateException(what + " " + rows + " of " + about);
        }));

        assertEquals("list.csv 1000 of 3001", stop.getMessage());
    }
}
