package org.bidweave.timetable;

import static org.bidweave.model.BankHolidayNation.ENGLAND_AND_WALES;
import static org.bidweave.model.BankHolidayNation.NORTHERN_IRELAND;
import static org.bidweave.model.BankHolidayNation.SCOTLAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidweave.model.BankHolidayNation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lists are those that gov.uk/bank-holidays published for these years.
class BankHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2011, '3 Jan, 22 Apr, 25 Apr, 29 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec'",
        "2012, '2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec'",
        "2020, '1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec'",
        "2021, '1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec'",
        "2022, '3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec'",
        "2023, '2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec'",
        "2024, '1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec'",
        "2025, '1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec'",
        "2026, '1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec'",
        "2027, '1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec'",
        "2028, '3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec'"})
    void englandAndWalesAreAsPublished(int year, String days) {
        assertEquals(days, list(ENGLAND_AND_WALES, year));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, '1 Jan, 2 Jan, 10 Apr, 8 May, 25 May, 3 Aug, 30 Nov, 25 Dec, 28 Dec'",
        "2021, '1 Jan, 4 Jan, 2 Apr, 3 May, 31 May, 2 Aug, 30 Nov, 27 Dec, 28 Dec'",
        "2022, '3 Jan, 4 Jan, 15 Apr, 2 May, 2 Jun, 3 Jun, 1 Aug, 19 Sep, 30 Nov, 26 Dec, 27 Dec'",
        "2023, '2 Jan, 3 Jan, 7 Apr, 1 May, 8 May, 29 May, 7 Aug, 30 Nov, 25 Dec, 26 Dec'",
        "2024, '1 Jan, 2 Jan, 29 Mar, 6 May, 27 May, 5 Aug, 2 Dec, 25 Dec, 26 Dec'",
        "2025, '1 Jan, 2 Jan, 18 Apr, 5 May, 26 May, 4 Aug, 1 Dec, 25 Dec, 26 Dec'",
        "2026, '1 Jan, 2 Jan, 3 Apr, 4 May, 25 May, 15 Jun, 3 Aug, 30 Nov, 25 Dec, 28 Dec'",
        "2027, '1 Jan, 4 Jan, 26 Mar, 3 May, 31 May, 2 Aug, 30 Nov, 27 Dec, 28 Dec'"})
    void scotlandIsAsPublished(int year, String days) {
        assertEquals(days, list(SCOTLAND, year));
    }

    @ParameterizedTest
    @CsvSource({
        "2022, '3 Jan, 17 Mar, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 12 Jul, 29 Aug, 19 Sep, 26 Dec, 27 Dec'",
        "2023, '2 Jan, 17 Mar, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 12 Jul, 28 Aug, 25 Dec, 26 Dec'",
        "2024, '1 Jan, 18 Mar, 29 Mar, 1 Apr, 6 May, 27 May, 12 Jul, 26 Aug, 25 Dec, 26 Dec'",
        "2025, '1 Jan, 17 Mar, 18 Apr, 21 Apr, 5 May, 26 May, 14 Jul, 25 Aug, 25 Dec, 26 Dec'",
        "2026, '1 Jan, 17 Mar, 3 Apr, 6 Apr, 4 May, 25 May, 13 Jul, 31 Aug, 25 Dec, 28 Dec'",
        "2027, '1 Jan, 17 Mar, 26 Mar, 29 Mar, 3 May, 31 May, 12 Jul, 30 Aug, 27 Dec, 28 Dec'"})
    void northernIrelandIsAsPublished(int year, String days) {
        assertEquals(days, list(NORTHERN_IRELAND, year));
    }

    @Test
    void aHolidayIsCalledByItsName() {
        var england = new BankHolidays(ENGLAND_AND_WALES);
        assertEquals(Optional.of("Boxing Day (substitute day)"), england.name(LocalDate.of(2026, 12, 28)));
        assertEquals(Optional.of("the Spring bank holiday"), england.name(LocalDate.of(2022, 6, 2)));
        assertEquals(Optional.empty(), england.name(LocalDate.of(2022, 5, 30)));
        assertEquals(Optional.of("the World Cup bank holiday"), new BankHolidays(SCOTLAND).name(LocalDate.of(2026, 6, 15)));
        assertEquals(Optional.empty(), new BankHolidays(NORTHERN_IRELAND).name(LocalDate.of(2026, 6, 15)));
    }

    @Test
    void easterIsFoundInAnyYear() {
        assertEquals(
                List.of("2000-04-23", "2008-03-23", "2038-04-25", "2285-03-22"),
                List.of(2000, 2008, 2038, 2285).stream().map(year -> Easter.of(year).toString()).toList());
    }

    @Test
    void workIsDoneOnTheLastWorkingDayBeforeALongWeekend() {
        var england = new BankHolidays(ENGLAND_AND_WALES);
        assertEquals(LocalDate.of(2026, 4, 2), england.lastWorkingDay(LocalDate.of(2026, 4, 6)));
        assertEquals(LocalDate.of(2026, 4, 7), england.nextWorkingDay(LocalDate.of(2026, 4, 3)));
        assertTrue(new BankHolidays(SCOTLAND).working(LocalDate.of(2026, 4, 6)));
        assertFalse(new BankHolidays(SCOTLAND).working(LocalDate.of(2026, 8, 3)));
    }

    @Test
    void aYearOfNoBankHolidaysHasNone() {
        assertTrue(new BankHolidays(ENGLAND_AND_WALES).in(-400).isEmpty());
    }

    private static String list(BankHolidayNation nation, int year) {
        var day = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
        return new BankHolidays(nation).in(year).keySet().stream().map(day::format).collect(Collectors.joining(", "));
    }
}
