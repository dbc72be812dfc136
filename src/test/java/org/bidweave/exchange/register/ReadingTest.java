package org.bidweave.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Amounts, days and identifiers in the many ways that lists write them.
class ReadingTest {

    @ParameterizedTest
    @CsvSource({"'£1,234.50', 1234.50", "75186.0, 75186.0", "(500), -500", "-500, -500", "£250k, 250000", "1.2m, 1200000.0", "nil, 0", "GBP 40, 40", "£ 1 000, 1000"})
    void amounts(String text, BigDecimal amount) {
        assertEquals(0, amount.compareTo(java.util.Objects.requireNonNull(Amounts.of(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lots", "1.234,50", "12,34", "9999999999999", "5 to 10 people", ""})
    void whatIsNoAmount(String text) {
        assertNull(Amounts.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/03/2025", "31/03/2025 00:00", "2025-03-31", "2025-03-31T00:00:00Z", "31 March 2025", "31-Mar-25", "31st March, 2025", "31.3.2025"})
    void days(String text) {
        assertEquals(LocalDate.of(2025, 3, 31), Days.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2025", "03/31/2025", "March 2025", "31 Foo 2025", "2025"})
    void whatIsNoDay(String text) {
        assertNull(Days.of(text));
    }

    @ParameterizedTest
    @CsvSource({"gb-chc-1123456, GB-CHC-1123456", "GB-CHC-0226227, GB-CHC-226227", "GB-CHC-SC012345, GB-SC-SC012345", "GB-SC-012345, GB-SC-SC012345",
        "GB-NIC-NIC100002, GB-NIC-100002", "GB-COH-1234567, GB-COH-01234567", "GB-COH-SC123456, GB-COH-SC123456", "GB-CHC-1123456-1, GB-CHC-1123456"})
    void identifiers(String text, String identifier) {
        assertEquals(identifier, OrgId.of(text));
    }

    @Test
    void theThreeRegulatorsNumbersDiffer() {
        assertEquals("GB-CHC-226227", OrgId.charity("226227"));
        assertEquals("GB-NIC-100002", OrgId.charity("100002"));
        assertEquals("GB-SC-SC012345", OrgId.charity("sc 012345"));
        assertNull(OrgId.charity("SC123456"), "a Scottish company");
        assertNull(OrgId.charity("42"));
        assertNull(OrgId.of("360G-fund-1"));
    }

    @Test
    void aFormatShowsADayOnlyByItsOwnLetters() {
        assertTrue(SheetTable.isDay("dd/mm/yyyy"));
        assertTrue(SheetTable.isDay("[$-809]d mmmm yyyy;@"));
        assertFalse(SheetTable.isDay("[$£-809]#,##0.00;[Red]-#,##0"));
        assertFalse(SheetTable.isDay("0 \"days\""));
        assertFalse(SheetTable.isDay("General"));
    }

    @Test
    void theSeparatorIsTheOneThatStandsEquallyOften() {
        assertEquals(';', Separator.in("Name;Income, £;Town\nHope, the;5;Leeds, Hull\nQuay;6;Hull\n"));
        assertEquals('\t', Separator.in("Name\tTown\nHope, and, more\tLeeds\nQuay\tHull\n"));
        assertEquals(',', Separator.in("Name\nHope\n"));
    }

    @Test
    void quotedListsKeepTheirCommas() {
        assertEquals(List.of("a", "b, c", "people's"), Fields.parts("a','b, c','people's", "'\\s*,\\s*'"));
    }
}
