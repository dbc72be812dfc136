package org.bidweave.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as sentences write them.
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    /// "23 November 2026"
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
