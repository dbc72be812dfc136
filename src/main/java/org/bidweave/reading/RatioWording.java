package org.bidweave.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked.Ratios;

/// Reads how many of three financial ratios must be met; a ratio with a figure of its own has no row, so it is listed.
final class RatioWording implements SentenceWording {

    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?<needed>" + NumberWords.COUNT + ") (?:out )?of (?:the )?(?<all>" + NumberWords.COUNT
            + ")(?: \\w+){0,2} (?:ratios|ratio tests|financial tests)\\b|\\ball (?<every>" + NumberWords.COUNT + ")(?: \\w+)? (?:financial )?ratios\\b");
    private static final Pattern CONDITION = Pattern.compile("(?i)^\\W*(?:where|if|should)\\b|\\bcannot\\b");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:(?:current|acid(?:[ -]test)?|quick|liquidity|gearing|solvency|debt[- ]to[- ]equity|working capital|interest cover)"
            + " ratio|acid[ -]test|gearing|interest cover)\\b[^.]{0,120}?\\b(?:at least|minimum|greater|more than|less than|exceed|above|below|equal|not fall)\\b[^a-z]{0,3}[^.]{0,40}?\\d");
    private static final Pattern THREE = Pattern.compile("(?is)(?=.*profit|.*surplus)(?=.*liquid|.*acid|.*quick)(?=.*gearing|.*borrow|.*debt)");
    private static final int ALL = 3;

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        var plain = sentence.plain();
        var counted = COUNTED.matcher(plain);
        if (counted.find()) {
            if (!CONDITION.matcher(plain).find()) {
                counted(sentence, counted.group("every") == null ? counted.group("needed") : counted.group("every"),
                        counted.group("every") == null ? counted.group("all") : counted.group("every"), found);
            }
        }
        if (NAMED.matcher(plain).find()) {
            found.notUnderstood(sentence);
        }
    }

    private static void counted(Sentence sentence, String neededWords, String allWords, Found found) {
        var needed = NumberWords.count(neededWords);
        var all = NumberWords.count(allWords);
        if (needed == null || all == null || all != ALL || needed < 1 || needed > ALL) {
            found.notUnderstood(sentence);
            return;
        }
        found.suggest(new Ratios(needed), sentence.passage(), THREE.matcher(sentence.passage().text().text()).find() ? List.of()
                : List.of("The row means surplus, acid ratio and borrowing; check that these are the buyer’s three."));
    }
}
