package org.bidweave.timetable;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bidweave.model.BankHolidayNation;

/// The bank holidays of a nation in any year, by the rules of the Banking and Financial Dealings Act 1971 and the practice since: one that
/// falls on a weekend is kept on the next working day. Checked against gov.uk/bank-holidays.
public record BankHolidays(BankHolidayNation nation) {

    /// The Bank Holidays Act.
    private static final int FIRST_YEAR = 1871;

    /// The name of the bank holiday that is kept on the day, as it stands in a sentence: "Good Friday", "the Summer bank holiday".
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    public boolean working(LocalDate day) {
        return !weekend(day) && name(day).isEmpty();
    }

    /// The day itself where it is a working day, else the last one before it.
    public LocalDate lastWorkingDay(LocalDate day) {
        var working = day;
        while (!working(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /// The day itself where it is a working day, else the first one after it.
    public LocalDate nextWorkingDay(LocalDate day) {
        var working = day;
        while (!working(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    public static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// The days on which the holidays of a year are kept, with their names.
    public SortedMap<LocalDate, String> in(int year) {
        var days = new TreeMap<LocalDate, String>();
        if (year < FIRST_YEAR) {
            return days;
        }
        mondays(year).forEach((day, name) -> days.put(OneOffDays.moved(day), name));
        OneOffDays.of(nation).stream().filter(day -> day.getKey().getYear() == year).forEach(day -> days.put(day.getKey(), day.getValue()));
        var fixed = fixed(year);
        fixed.forEach((day, name) -> {
            if (!weekend(day)) {
                days.put(day, name);
            }
        });
        fixed.forEach((day, name) -> {
            if (weekend(day)) {
                days.put(substitute(day, days), name + " (substitute day)");
            }
        });
        return days;
    }

    /// Those that the rules put on a Friday or Monday.
    private Map<LocalDate, String> mondays(int year) {
        var days = new LinkedHashMap<LocalDate, String>();
        days.put(Easter.of(year).minusDays(2), "Good Friday");
        if (nation != BankHolidayNation.SCOTLAND) {
            days.put(Easter.of(year).plusDays(1), "Easter Monday");
        }
        days.put(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(DayOfWeek.MONDAY)), "the Early May bank holiday");
        days.put(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY)), "the Spring bank holiday");
        days.put(LocalDate.of(year, Month.AUGUST, 1).with(dayOfWeekInMonth(summer(), DayOfWeek.MONDAY)), "the Summer bank holiday");
        return days;
    }

    /// Which Monday of August; -1 is the last.
    private int summer() {
        return switch (nation) {
            case SCOTLAND -> 1;
            case ENGLAND_AND_WALES, NORTHERN_IRELAND -> -1;
        };
    }

    private Map<LocalDate, String> fixed(int year) {
        var days = new LinkedHashMap<LocalDate, String>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "New Year’s Day");
        switch (nation) {
            case ENGLAND_AND_WALES -> { }
            case SCOTLAND -> {
                days.put(LocalDate.of(year, Month.JANUARY, 2), "2 January");
                days.put(LocalDate.of(year, Month.NOVEMBER, 30), "St Andrew’s Day");
            }
            case NORTHERN_IRELAND -> {
                days.put(LocalDate.of(year, Month.MARCH, 17), "St Patrick’s Day");
                days.put(LocalDate.of(year, Month.JULY, 12), "the Battle of the Boyne");
            }
        }
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
        days.put(LocalDate.of(year, Month.DECEMBER, 26), "Boxing Day");
        return days;
    }

    private static LocalDate substitute(LocalDate day, Map<LocalDate, String> taken) {
        var next = day;
        while (weekend(next) || taken.containsKey(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
