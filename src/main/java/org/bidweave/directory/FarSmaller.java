package org.bidweave.directory;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A register is not replaced unasked by one with far fewer organisations, as files look that were cut off between two rows.
public final class FarSmaller extends RuntimeException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int LEAST_IN_A_HUNDRED = 90;

    private FarSmaller(String sentence) {
        super(sentence);
    }

    /// Throws where `now` organisations would take the place of far more that are among what is held.
    public static void refuse(List<HeldSource> held, DirectoryPart part, long now) {
        held.stream().filter(Held.class::isInstance).map(Held.class::cast).filter(one -> one.part().equals(part)).forEach(one -> {
            if (now * 100 < (long) one.organisations() * LEAST_IN_A_HUNDRED) {
                throw new FarSmaller(String.format(Locale.UK, "These files have %,d %s, while %s that is held, of %s, has %,d. A file may be cut off. "
                        + "Nothing was replaced.", now, now == 1 ? "organisation" : "organisations", one.title(), DAY.format(one.asOf()), one.organisations()));
            }
        });
    }
}
