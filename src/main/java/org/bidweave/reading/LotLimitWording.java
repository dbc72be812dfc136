package org.bidweave.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked.MostLots;

/// Reads for how many lots one may bid, and how many one may win.
final class LotLimitWording implements SentenceWording {

    private static final Pattern LIMIT = Pattern.compile("(?i)\\b(?:(?<most>no more than|not more than|maximum(?: number)? of|max(?:imum)?|up to|only|limited to|not exceed(?:ing)?)|(?<more>more than))"
            + "(?: be awarded| win| bid for)?(?: a maximum of)? (?<count>" + NumberWords.COUNT + ")(?: of (?:the|these))?(?: \\w{1,12})? lots?\\b");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:no|not|cannot|nor|never|none)\\b");
    private static final Pattern AWARD = Pattern.compile("(?i)\\b(?:award\\w*|win|won|winning|appointed|success\\w*|allocated)\\b");
    private static final Pattern BID = Pattern.compile("(?i)\\b(?:bid|bids|bidding|tender|tenders|tendering|apply|application|applications|submit\\w*|express\\w* interest|offer)\\b");
    private static final Pattern PREFERENCE = Pattern.compile("(?i)\\bprefer");
    private static final int BEFORE = 90;
    private static final int AFTER = 60;

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        var plain = sentence.plain();
        for (var limit = LIMIT.matcher(plain); limit.find(); ) {
            var before = plain.substring(Math.max(0, limit.start() - BEFORE), limit.end());
            var after = plain.substring(limit.end(), Math.min(plain.length(), limit.end() + AFTER));
            var count = NumberWords.count(limit.group("count"));
            if (limit.group("more") != null && !NOT.matcher(before).find()) {
                continue;
            }
            if (count == null || count == 0) {
                found.notUnderstood(sentence);
            } else {
                limit(sentence, before, after, count, found);
            }
        }
    }

    private static void limit(Sentence sentence, String before, String after, int count, Found found) {
        var award = last(AWARD, before);
        var bid = last(BID, before);
        if (award < 0 && bid < 0) {
            award = AWARD.matcher(after).find() ? 0 : -1;
            bid = award < 0 && BID.matcher(after).find() ? 0 : -1;
        }
        if (award >= 0 && award >= bid) {
            found.suggest(new MostLots(new LotLimits(null, count)), sentence.passage(), doubts(sentence.plain()));
        } else if (bid >= 0) {
            found.suggest(new MostLots(new LotLimits(count, null)), sentence.passage(), doubts(sentence.plain()));
        }
    }

    private static List<String> doubts(String plain) {
        return PREFERENCE.matcher(plain).find() ? List.of("The words speak of a preference; the limit may not be strict.") : List.of();
    }

    private static int last(Pattern pattern, String words) {
        return pattern.matcher(words).results().mapToInt(MatchResult::start).max().orElse(-1);
    }
}
