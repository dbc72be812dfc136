package org.bidweave.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Moments as names of files: `2026-03-01T14-02-11-250Z`, which every file system accepts and which sort by time.
final class Moments {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSSX").withZone(ZoneOffset.UTC);

    private Moments() {}

    static String name(Instant moment) {
        return NAME.format(moment);
    }

    /// A `DateTimeException` where the name is no moment.
    static Instant of(String name) {
        return NAME.parse(name, Instant::from);
    }
}
