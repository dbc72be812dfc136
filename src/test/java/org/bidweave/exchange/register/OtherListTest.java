package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.exchange.register.RegisterFile.Kind;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherListTest {

    private static final String MEMBERS = """
            Members of the network;;;;;;;;
            Organisation;Charity no.;Turnover;Year end;Post code;Web;Areas covered;Paid staff;Status
            Café Hope;1123456;£1,234,500.60;31/03/2025;ls1 4ap;cafehope.example.org;Leeds, Bristol, City of;12;Active
            Quayside;SC012345;(20);31 Mar 2025;;;Glasgow City;n/a;Closed in 2024
            Hill Farm;;250k;2025-03-31;BS1 5TR;;;;In administration
            """;

    @TempDir
    private Path folder;

    private OtherList preview(Path file) {
        return OtherList.of(RegisterFiles.of(List.of(file)).of(Kind.OTHER_LIST).getFirst());
    }

    @Test
    void aListIsShownWithItsColumnsFirstRowsAndAGuess() {
        var list = preview(Import.write(folder, "members.csv", MEMBERS, Charset.forName("windows-1252")));

        assertEquals("Read as windows-1252 text, the columns parted by semicolons; the names of the columns are in row 2.", list.howRead());
        assertEquals(List.of("Café Hope", "1123456", "£1,234,500.60", "31/03/2025", "ls1 4ap", "cafehope.example.org", "Leeds, Bristol, City of", "12", "Active"),
                list.firstRows().getFirst());
        assertEquals(Map.of(
                Meaning.NAME, "Organisation", Meaning.REGISTER_NUMBER, "Charity no.", Meaning.INCOME, "Turnover", Meaning.YEAR_END, "Year end",
                Meaning.POSTCODE, "Post code", Meaning.WEBSITE, "Web", Meaning.AREAS, "Areas covered", Meaning.EMPLOYEES, "Paid staff",
                Meaning.STATUS, "Status"), list.guess().columns());
    }

    @Test
    void aColumnOfLastYearAndOneOfTownsAreGuessed() {
        var list = preview(Import.write(folder, "hubs.csv", "Hub,Last name of contact,Income last year,Town\nQuayside,Keld,120000,Hull\nHarbour,Reed,80000,Goole\n"));
        assertEquals(Map.of(Meaning.NAME, "Hub", Meaning.INCOME, "Income last year", Meaning.AREAS, "Town"), list.guess().columns());
        var other = preview(Import.write(folder, "other.csv", "Organisation,Latest income,City\nQuayside,120000,Hull\nHarbour,80000,Leeds\n"));
        assertEquals(Map.of(Meaning.NAME, "Organisation", Meaning.INCOME, "Latest income", Meaning.AREAS, "City"), other.guess().columns());
    }

    @Test
    void rowsBecomeOrganisationsOfTheList() {
        var imported = Import.of(Import.write(folder, "members.csv", MEMBERS));
        var cafe = imported.entry("GB-CHC-1123456");

        assertEquals("Café Hope", cafe.name());
        assertEquals(Register.OTHER_LIST, cafe.register());
        assertEquals(List.of(new AccountsYear(LocalDate.of(2025, 3, 31), 1_234_501L, null)), cafe.accounts());
        assertEquals("LS1 4AP", cafe.postcode());
        assertEquals(List.of("Leeds", "Bristol, City of"), cafe.areas());
        assertEquals(new People(12, null, null, null), cafe.people());
        assertEquals(Set.of(Warning.REMOVED), imported.entry("GB-SC-SC012345").warnings());
        assertEquals(Set.of(Warning.IN_ADMINISTRATION), imported.entry("LIST-members-hill-farm-bs1-5tr").warnings());
        assertEquals(250_000L, imported.entry("LIST-members-hill-farm-bs1-5tr").income());
        assertEquals(List.of("line 4: “(20)” under “Turnover” is below nought; the row is kept without it"), imported.remarks());
    }

    @Test
    void theUserMayChangeTheMatch() {
        var list = preview(Import.write(folder, "members.csv", MEMBERS));
        var changed = list.guess().without(Meaning.INCOME).with(Meaning.SPENDING, "Turnover");

        var entries = new ArrayList<RegisterEntry>();
        var report = list.matched(changed).read(entries::add, Progress.UNWATCHED);

        assertEquals(List.of(new AccountsYear(LocalDate.of(2025, 3, 31), null, 1_234_501L)), entries.getFirst().accounts());
        assertEquals(3, report.entries());
    }

    @Test
    void aColumnHoldsOneThing() {
        var match = ColumnMatch.NOTHING.with(Meaning.NAME, "Group").with(Meaning.AREAS, "Group");

        assertEquals(Map.of(Meaning.AREAS, "Group"), match.columns());
        assertEquals("Say which column holds the names of the organisations.", match.missing().orElseThrow());
    }

    @Test
    void withoutNamesNothingIsRead() {
        var list = preview(Import.write(folder, "members.csv", MEMBERS));

        var refusal = assertThrows(UnreadableRegister.class, () -> list.matched(list.guess().without(Meaning.NAME)));

        assertEquals("Say which column holds the names of the organisations.", refusal.getMessage());
    }

    @Test
    void contentTellsWhatNamesDoNot() {
        var list = preview(Import.write(folder, "list.csv", """
                A,B,C,D
                Hope Street,LS1 4AP,https://hope.example,GB-CHC-1123456
                Quayside,G1 1AA,www.quayside.example,GB-COH-01234567
                """));

        assertEquals(Map.of(Meaning.NAME, "A", Meaning.POSTCODE, "B", Meaning.WEBSITE, "C", Meaning.REGISTER_NUMBER, "D"), list.guess().columns());
    }

    @Test
    void namesThatBelieContentAreNoGuess() {
        var list = preview(Import.write(folder, "list.csv", """
                Name,Income,Contact name,Postcode
                Hope Street,good,Ann,see below
                Quayside,poor,Ben,see above
                """));

        assertEquals(Map.of(Meaning.NAME, "Name"), list.guess().columns());
    }

    @Test
    void aWorkbookIsReadWithItsDaysAndNumbers() {
        var file = new Workbook()
                .sheet("Read me", List.of(List.of("About this list")))
                .sheet("Members", List.of(
                        List.of("Name", "Income", "Year end", "Charity number"),
                        List.of("Hope Street", "number:75186.4", "day:45747", "number:1123456"),
                        List.of(),
                        List.of("Quayside", "", "", "SC012345")))
                .write(folder, "members.xlsx");

        var imported = Import.of(file);

        assertEquals(List.of(new AccountsYear(LocalDate.of(2025, 3, 31), 75_186L, null)), imported.entry("GB-CHC-1123456").accounts());
        assertEquals("Quayside", imported.entry("GB-SC-SC012345").name());
        assertEquals(2, imported.rows());
        assertTrue(imported.notes().contains("Of “members.xlsx” the sheet “Members” was read; “Read me” was left out."),
                imported.notes()::toString);
    }

    @Test
    void tabsAndUtf16AreRead() {
        var text = "\ufeffName\tPostcode\nHope Street\tLS1 4AP\nQuayside\tG1 1AA\n";

        assertEquals("Hope Street", Import.of(Import.write(folder, "list.txt", text, StandardCharsets.UTF_16LE)).entry("LIST-list-hope-street-ls1-4ap").name());
    }

    @Test
    void namesTwiceInTheHeadAndNamelessColumnsAreTold() {
        var list = preview(Import.write(folder, "list.csv", "Name,,Name\nHope Street,x,Ann\n"));

        assertEquals(List.of("Name", "Column 2", "Name (2)"), list.columns());
    }

    @Test
    void anIdOfTheListStaysWhenItsRowsChangePlaces() {
        var one = Import.of(Import.write(folder, "list.csv", "Name,Town\nHope Street,Leeds\nQuayside,Hull\n"));
        var other = Import.of(Import.write(folder, "list.csv", "Name,Town\nQuayside,Hull\nHope Street,Leeds\n"));

        assertEquals(Set.of("LIST-list-hope-street", "LIST-list-quayside"), Set.copyOf(one.entries.stream().map(RegisterEntry::id).toList()));
        assertEquals(one.entry("LIST-list-quayside").name(), other.entry("LIST-list-quayside").name());
    }

    @Test
    void anIncomeWithoutAYearIsOfAYearThatIsNotKnownAndThatIsSaid() {
        var imported = Import.of(Import.write(folder, "list.csv", "Name,Income\nHope Street,500\n"));

        assertEquals(List.of(new AccountsYear(null, 500L, null)), imported.entries.getFirst().accounts());
        assertTrue(imported.notes().contains("“list.csv” does not say of which year its incomes are: their year stays unknown."),
                imported.notes()::toString);
    }
}
