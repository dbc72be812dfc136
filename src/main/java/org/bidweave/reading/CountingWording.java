package org.bidweave.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.reading.Asked.Across;
import org.bidweave.reading.Asked.Counting;

/// Reads whose turnover counts in a consortium, and whether the thresholds of several lots are added up.
final class CountingWording implements Wording {

    private static final Pattern FINANCE = Pattern.compile(
            "(?i)turn-?over|turned over|financial (?:requirement|threshold|standing|capacity|test|criteri)|economic and financial");
    private static final Pattern TURNOVER = Pattern.compile("(?i)turn-?over|\\bincome\\b");
    private static final Pattern REFERS_BACK = Pattern.compile("(?i)^\\W*(?:\\w+[.)] )?(?:this|these|it|they|that|the (?:above|same)|such an?)\\b(?! (?:information|evidence|documents?|accounts|contract|service))"
            + "|\\b(?:this|these|that|the|such an?)(?: (?:above|minimum|financial|relevant|full))* (?:requirements?|thresholds?|criteri\\w+|minimum|tests?|levels?|amounts?|figures?|conditions?|sums?)\\b");
    private static final Pattern OTHER = Pattern.compile("(?i)insur|indemnit|liabilit|\\breference|certificat|polic(?:y|ies)|accredit|turn-?over|\\bincome\\b");

    @Override
    public Reading read(Words words) {
        var found = new Found();
        for (var text : words.texts()) {
            var before = "";
            for (var sentence : text) {
                read(sentence, before, found);
                before = refersBack(sentence.plain(), before) ? before : sentence.plain();
            }
        }
        return found.reading();
    }

    /// A sentence that begins with "This" or "The requirement" after one about turnover speaks of that turnover.
    private static void read(Sentence sentence, String before, Found found) {
        var plain = sentence.plain();
        var refersBack = refersBack(plain, before);
        if (!refersBack && !FINANCE.matcher(plain).find() && !new IncomeTalk(plain).isAboutOrganisations()) {
            return;
        }
        var scope = LotsTogether.in(plain);
        var who = WhoCounts.in(refersBack ? "turnover: " + plain : plain);
        scope.ifPresent(it -> found.suggest(new Across(it), sentence.passage(), List.of()));
        who.ifPresent(it -> found.suggest(new Counting(it.mode(), it.leadMinimum()), sentence.passage(), Caveats.of(it, plain)));
        if (WhoCounts.isSaidOtherwise(plain) || (refersBack && who.isEmpty() && scope.isEmpty() && Caveats.isSaid(plain))) {
            found.notUnderstood(sentence);
        }
    }

    private static boolean refersBack(String plain, String before) {
        return TURNOVER.matcher(before).find() && REFERS_BACK.matcher(plain).find() && !OTHER.matcher(plain).find();
    }
}
