package org.bidweave.directory;

import java.util.List;
import java.util.Locale;

/// A register is not replaced unasked by one that holds less: far fewer organisations, as files look that were cut off between two rows, or
/// nothing of a detail that was held, as where one table of several was chosen.
public final class HoldsLess extends RuntimeException {

    private static final int LEAST_IN_A_HUNDRED = 90;

    private HoldsLess(String sentences) {
        super(sentences);
    }

    /// Throws where `coming` would take the place of more.
    public static void refuse(Held held, Extent before, Extent coming) {
        var fewer = coming.organisations() * 100 < (long) held.organisations() * LEAST_IN_A_HUNDRED;
        var lost = before.beyond(coming);
        if (fewer || !lost.isEmpty()) {
            throw new HoldsLess((fewer ? fewer(held, coming.organisations()) : "") + (lost.isEmpty() ? "" : lost(held, lost)) + "Nothing was replaced.");
        }
    }

    private static String fewer(Held held, long now) {
        return String.format(Locale.UK, "These files have %,d %s, while %s has %,d. A file may be cut off. ",
                now, now == 1 ? "organisation" : "organisations", named(held), held.organisations());
    }

    private static String lost(Held held, List<String> details) {
        var name = named(held);
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1) + " also has " + listed(details)
                + "; these files do not, so all that would be lost. Choose the tables together that belong together. ";
    }

    private static String named(Held held) {
        return held.title() + " that is held, of " + InWords.day(held.asOf()) + ",";
    }

    /// "employees, volunteers and websites"
    private static String listed(List<String> details) {
        int last = details.size() - 1;
        return last == 0 ? details.getFirst() : String.join(", ", details.subList(0, last)) + " and " + details.get(last);
    }
}
