package org.bidweave.check.compliance;

import java.time.temporal.ChronoUnit;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;

/// How missing paper is told against the days left.
final class Lateness {

    private Lateness() {}

    /// Ends the sentence: "; 4 days are left." or ".".
    static String words(Situation situation) {
        var submission = situation.tender().dates().submission();
        if (submission == null) {
            return ".";
        }
        long days = ChronoUnit.DAYS.between(situation.asOf(), submission);
        if (days < 0) {
            return "; the day of submission has passed.";
        }
        return "; " + Words.count(days, "day") + (days == 1 ? " is" : " are") + " left.";
    }
}
