package org.bidweave.timetable;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bidweave.model.BankHolidayNation;

/// Bank holidays that were proclaimed or moved for one year only, since 2011. Source: gov.uk/bank-holidays, and the proclamations under
/// the Banking and Financial Dealings Act 1971. A day proclaimed after this was written is not known here.
final class OneOffDays {

    private static final Map<LocalDate, String> EVERYWHERE = Map.of(
            LocalDate.of(2011, Month.APRIL, 29), "the royal wedding",
            LocalDate.of(2012, Month.JUNE, 5), "the Diamond Jubilee",
            LocalDate.of(2022, Month.JUNE, 3), "the Platinum Jubilee",
            LocalDate.of(2022, Month.SEPTEMBER, 19), "the State Funeral of Queen Elizabeth II",
            LocalDate.of(2023, Month.MAY, 8), "the coronation of King Charles III");

    private static final Map<LocalDate, String> IN_SCOTLAND = Map.of(LocalDate.of(2026, Month.JUNE, 15), "the World Cup bank holiday");

    /// The day it would have been, and the day it was.
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2012, Month.MAY, 28), LocalDate.of(2012, Month.JUNE, 4),
            LocalDate.of(2020, Month.MAY, 4), LocalDate.of(2020, Month.MAY, 8),
            LocalDate.of(2022, Month.MAY, 30), LocalDate.of(2022, Month.JUNE, 2));

    private OneOffDays() {}

    static Set<Map.Entry<LocalDate, String>> of(BankHolidayNation nation) {
        return switch (nation) {
            case ENGLAND_AND_WALES, NORTHERN_IRELAND -> EVERYWHERE.entrySet();
            case SCOTLAND -> {
                var days = new HashMap<>(EVERYWHERE);
                days.putAll(IN_SCOTLAND);
                yield days.entrySet();
            }
        };
    }

    static LocalDate moved(LocalDate day) {
        return MOVED.getOrDefault(day, day);
    }
}
