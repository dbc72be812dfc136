package org.bidweave.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bidweave.model.TurnoverScope;

/// Whether a sentence judges the threshold lot by lot or adds it up over several lots.
final class LotsTogether {

    private static final Pattern LOTS = Pattern.compile("(?i)\\b(?:more than one|multiple|several|all|both|two or more|any combination of|combination of|each|number of|the)(?: of the)? lots\\b|\\bmore than one lot\\b|each lot\\b");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?i)\\b(?:combined|joint|jointly(?! and severally)|aggregat\\w*|cumulative\\w*|collective\\w*|together|as a whole|sum of|added)\\b");
    private static final Pattern NOT_TOGETHER = Pattern.compile("(?i)\\b(?:not|cannot|never|no)\\b(?: \\w+){0,4} (?:combined?|aggregated?|added|taken together|cumulative)\\b");
    private static final Pattern HARDEST = Pattern.compile("(?i)\\b(?:highest|largest|greatest|higher)\\b(?: \\w+){0,4} (?:threshold|requirement|turnover|value|lot)");
    private static final Pattern WON = Pattern.compile("(?i)\\baward|\\bwin|\\bwon\\b|\\bsuccessful");
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\bper lot\\b|\\b(?:each|every|all|any|both|multiple|several|number of) (?:of the |individual |one |single )?lots?\\b"
            + "|\\bmore than one lot|\\b(?:one|two|three|four|five|six|\\d)(?: or more)? lots?\\b|\\blots (?!\\d)|\\blots? \\d[^.;]{0,30}\\b(?:together|combined|combination|both)\\b|\\blot\\(s\\)|\\blots?\\b.{0,30}\\b(?:respectively|combination)");

    private LotsTogether() {}

    /// Whether a sentence speaks of several lots without naming which.
    static boolean mayBeSaid(String plain) {
        return SEVERAL.matcher(plain).find();
    }

    static Optional<TurnoverScope> in(String plain) {
        if (!LOTS.matcher(plain).find()) {
            return Optional.empty();
        }
        if (HARDEST.matcher(plain).find() || (NOT_TOGETHER.matcher(plain).find() && !WhoCounts.mayBeSaid(plain))) {
            return Optional.of(TurnoverScope.PER_LOT);
        }
        if (!TOGETHER.matcher(plain).find() || WhoCounts.mayBeSaid(plain)) {
            return Optional.empty();
        }
        return Optional.of(WON.matcher(plain).find() ? TurnoverScope.AGG_WINNABLE : TurnoverScope.AGG_ALL_BID);
    }
}
