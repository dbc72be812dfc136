package org.bidweave.timetable;

import java.time.LocalDate;
import java.time.MonthDay;

/// Easter Sunday in the Gregorian calendar.
final class Easter {

    private Easter() {}

    /// The Gregorian computus in the form of Meeus, Jones and Butcher; the letters are theirs.
    static LocalDate of(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return MonthDay.of(n / 31, n % 31 + 1).atYear(year);
    }
}
