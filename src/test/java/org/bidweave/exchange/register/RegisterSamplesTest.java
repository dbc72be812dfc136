package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.exchange.register.RegisterFile.Kind;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The samples of the registers, which are no part of the program: every row is accounted for.
class RegisterSamplesTest {

    private static final Path FOLDER = Path.of(System.getProperty("bidweave.registers", "../shared/data/registers"));

    @BeforeAll
    static void theSamplesAreThere() {
        assumeTrue(Files.isDirectory(FOLDER), "The samples of the registers are not in %s; name their folder with -Dbidweave.registers.".formatted(FOLDER));
    }

    private static Path sample(String name) {
        return FOLDER.resolve(name);
    }

    @Test
    void everyCharityOfNorthernIrelandIsTaken() {
        var imported = Import.of(sample("ccni"));

        assertEquals(120, imported.rows());
        assertEquals(List.of(), imported.refusals());
        assertEquals(List.of(), imported.remarks());
        assertEquals(120, imported.entries.size());
        assertEquals(13, imported.entries.stream().filter(entry -> !entry.active()).count());
        assertEquals(12, imported.entries.stream().filter(entry -> entry.warnings().contains(Warning.OVERDUE)).count());
    }

    @Test
    void aCharityOfNorthernIrelandIsAsItsRowHasIt() {
        var entry = Import.of(sample("ccni")).entry("GB-NIC-100002");

        assertEquals("Cancer Lifeline", entry.name());
        assertEquals("BT14 7PJ", entry.postcode());
        assertEquals(List.of("Northern Ireland"), entry.areas());
        assertEquals(new People(11, 20, null, null), entry.people());
        assertEquals(List.of(new AccountsYear(LocalDate.of(2023, 3, 31), 462_154L, 469_480L)), entry.accounts());
        assertEquals(3 + 5 + 5, entry.works().size());
    }

    @Test
    void theFlatListIsMatchedByItselfAndItsRowsAreTakenOrRepeatOthers() {
        var imported = Import.of(sample("named"));

        assertEquals(1500, imported.rows());
        assertEquals(1464, imported.entries.size());
        assertEquals(36, imported.refusals().size());
        assertTrue(imported.refusals().stream().allMatch(refusal -> refusal.contains("which was kept")), imported.refusals()::toString);
        assertEquals(List.of(), imported.remarks());
    }

    @Test
    void anOrganisationOfTheFlatListIsAsItsRowHasIt() {
        var entry = Import.of(sample("named")).entry("GB-CHC-1000412");

        assertEquals(Register.OTHER_LIST, entry.register());
        assertEquals("THE WILDLIFE TRUST FOR BEDFORDSHIRE CAMBRIDGESHIRE NORTHAMPTONSHIRE", entry.name());
        assertEquals("CB23 6DH", entry.postcode());
        assertEquals("2534145", entry.companyNumber());
        assertEquals("http://www.wildlifebcn.org", entry.website());
        assertEquals(List.of(new AccountsYear(LocalDate.of(2019, 3, 31), 6_751_028L, 4_944_275L)), entry.accounts());
        assertEquals(Set.of(), entry.warnings());
    }

    @Test
    void theFolderOfSamplesIsTold() {
        var files = RegisterFiles.of(List.of(FOLDER));

        assertEquals(List.of(Register.ENGLAND_AND_WALES, Register.NORTHERN_IRELAND), files.registers().stream().map(extract -> extract.part().register()).toList());
        assertEquals(7, files.of(Kind.CHARITY_COMMISSION).size(), files.of(Kind.CHARITY_COMMISSION)::toString);
        assertEquals(List.of("charitydetails.csv"), files.of(Kind.CCNI).stream().map(RegisterFile::name).toList());
        assertEquals(List.of("fields.csv", "sample.csv"), files.of(Kind.OTHER_LIST).stream().map(RegisterFile::name).toList());
        assertEquals(6, files.of(Kind.NONE).size(), files.of(Kind.NONE)::toString);
    }
}
