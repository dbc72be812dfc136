package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CcniTest {

    private static final String HEAD = "Reg charity number,Charity name,Status,Date for financial year ending,Total income,Total spending,Public address,"
            + "Website,Company number,What the charity does,Who the charity helps,How the charity works,Charitable purposes,Other name,"
            + "Financial period start,Total income. Previous financial period.,Employed staff,UK and Ireland volunteers,\r\n";
    private static final String ROWS = HEAD
            + "100901,Fírinne na Mara,Overdue: 64 days,31 March 2023,462154,469480,\"4 Quay, Bangor, bt20 5fb.\",www.mara.example,20978,"
            + "\"The advancement of education,The relief of those in need by reason of youth, age, ill-health, disability, financial hardship or other"
            + " disadvantage,A new label, with a comma,Other charitable purposes\",\"Carers,Older people\",Arts,To help.,FnM,01 April 2022,400000,11,20,\r\n"
            + "100902,Sea Scouts,Removed,31 March 2022,0,0,\"1 Hill, Newry, BT34 2PF\",,0,,,,,N/A,01 April 2021,0,0,0,\r\n"
            + "100903,Harbour Choir,Received: 2 days late,31 March 2022,1000,0,No address,,0,,,,,Harbour Choir,,0,0,3,\r\n";

    @TempDir
    private Path folder;

    private Import imported() {
        return Import.of(Import.write(folder, "charitydetails.csv", ROWS, Charset.forName("windows-1252")));
    }

    @Test
    void aCharityComesWithAllThatTheRegisterSaysOfIt() {
        var entry = imported().entry("GB-NIC-100901");

        assertEquals("Fírinne na Mara", entry.name());
        assertEquals(List.of("FnM"), entry.otherNames());
        assertEquals("20978", entry.companyNumber());
        assertEquals(Set.of(Warning.OVERDUE), entry.warnings());
        assertEquals(new People(11, 20, null, null), entry.people());
        assertEquals("BT20 5FB", entry.postcode());
        assertEquals(List.of("Ards and North Down", "Northern Ireland"), entry.areas());
        assertEquals(List.of(new AccountsYear(LocalDate.of(2023, 3, 31), 462_154L, 469_480L), new AccountsYear(LocalDate.of(2022, 3, 31), 400_000L, null)),
                entry.accounts());
    }

    @Test
    void labelsWithCommasStayWhole() {
        assertEquals(List.of(
                "The advancement of education",
                "The relief of those in need by reason of youth, age, ill-health, disability, financial hardship or other disadvantage",
                "A new label, with a comma", "Other charitable purposes", "Carers", "Older people", "Arts"), imported().entry("GB-NIC-100901").works());
    }

    @Test
    void noughtMeansNotGiven() {
        var entry = imported().entry("GB-NIC-100902");

        assertEquals("", entry.companyNumber());
        assertEquals(People.UNKNOWN, entry.people());
        assertEquals(List.of(), entry.accounts());
        assertEquals(List.of(), entry.otherNames());
        assertEquals(Set.of(Warning.REMOVED), entry.warnings());
    }

    @Test
    void aDistrictIsNamedOnlyWhereThePostcodeIsSure() {
        assertEquals(List.of("Northern Ireland"), imported().entry("GB-NIC-100902").areas());
        assertEquals(List.of("Northern Ireland"), imported().entry("GB-NIC-100903").areas());
        assertEquals(List.of("Northern Ireland"), NorthernIrishAreas.areas("BT6 9SR"));
    }

    @Test
    void anAccountWithIncomeAloneIsKept() {
        assertEquals(List.of(new AccountsYear(LocalDate.of(2022, 3, 31), 1000L, null)), imported().entry("GB-NIC-100903").accounts());
    }

    @Test
    void theEncodingAndTheDayAreSaid() {
        var notes = imported().notes();

        assertTrue(notes.contains("“charitydetails.csv” is no UTF-8 and was read as windows-1252 text; check names with accents."), notes::toString);
        assertTrue(notes.stream().anyMatch(note -> note.startsWith("“charitydetails.csv” does not say of which day it is")), notes::toString);
    }

    @Test
    void aFileSavedAgainAsUtf8ReadsTheSame() {
        assertEquals("Fírinne na Mara", Import.of(Import.write(folder, "again.csv", "\ufeff" + ROWS)).entry("GB-NIC-100901").name());
    }
}
