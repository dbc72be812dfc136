package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.model.Decimal;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.reading.Asked.Across;
import org.bidweave.reading.Asked.Counting;

/// Reads whose turnover counts in a consortium, and whether the thresholds of several lots are added up.
final class CountingWording implements SentenceWording {

    private static final String MEMBERS = "(?:members?|partners?|participants?|part(?:y|ies)|organisations?|suppliers?)";
    private static final Pattern FINANCE = Pattern.compile(
            "(?i)turn-?over|financial (?:requirement|threshold|standing|capacity|test|criteri)|economic and financial");
    private static final Pattern THRESHOLD = Pattern.compile("(?i)turn-?over|threshold");
    private static final int NEAR = 60;
    private static final Pattern GROUP = Pattern.compile("(?i)consorti|joint (?:bid|venture|tender)|group of (?:economic )?operators|\\blead\\b|\\bpartner|\\bmembers?\\b");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?i)\\b(?:combined|joint|jointly(?! and severally)|aggregat\\w*|cumulative\\w*|collective\\w*|together|as a whole|sum of|added)\\b");
    private static final Pattern NOT_TOGETHER = Pattern.compile("(?i)\\b(?:not|cannot|never|no)\\b(?: \\w+){0,4} (?:combined?|aggregated?|added|taken together|jointly)\\b");
    private static final Pattern EACH = Pattern.compile("(?i)\\b(?:each|every|all)(?: of the)?(?: individual)?(?: (?:consortium|group|partner|bidding))* " + MEMBERS
            + "\\b(?: (?:of|in|within|forming) (?:the|a|any) \\w+)?+(?: \\w+){0,3} (?:must|shall|should|will|(?:is|are) required|needs?)\\b(?! be (?:combined|added|aggregated|taken|counted|considered))(?: \\w+){0,4} (?:meet|have|satisfy|achieve|hold|demonstrate|pass)\\b"
            + "|\\b(?:met|satisfied|achieved|held) by (?:each|every|all)(?: of the)?(?: (?:consortium|group|partner|individual))* " + MEMBERS);
    private static final Pattern IN_PROPORTION = Pattern.compile("(?i)\\bin proportion\\b|\\bpro[- ]rata\\b|proportionate(?:ly)? to (?:its|their|the)|according to (?:its|their) share");
    private static final Pattern LEAD_ONLY = Pattern.compile("(?i)\\bonly (?:the )?(?:turnover of (?:the )?)?lead\\b|\\blead(?: \\w+)? (?:alone|only|itself|on its own|in its own right)\\b"
            + "|turnover of (?:the )?lead(?: \\w+)? (?:only|alone)|\\brely only on the lead");
    private static final Pattern LEAD_MUST = Pattern.compile("(?i)\\blead(?: \\w+){0,2} (?:must|shall|should|will|is required to|needs to)\\b(?: \\w+){0,3} (?:have|meet|hold|demonstrate|satisfy)\\b");
    private static final Pattern LEAD_PART = Pattern.compile(
            "(?i)\\blead\\b[^.]{0,100}?\\b(?:at least|minimum of|(?:not|no) less than|contribut\\w+|meet|reach|provide)\\b[^.]{0,30}?(?:(?<percent>\\d{1,3}) ?(?:%|per ?cent)|(?<half>\\bhalf\\b))");
    private static final Pattern LOTS = Pattern.compile("(?i)\\b(?:more than one|multiple|several|all|both|two or more|any combination of|combination of|each|number of|the)(?: of the)? lots\\b|\\bmore than one lot\\b|each lot\\b");
    private static final Pattern HARDEST = Pattern.compile("(?i)\\b(?:highest|largest|greatest|higher)\\b(?: \\w+){0,4} (?:threshold|requirement|turnover|value|lot)");
    private static final Pattern WON = Pattern.compile("(?i)\\baward|\\bwin|\\bwon\\b|\\bsuccessful");

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        var plain = sentence.plain();
        if (!FINANCE.matcher(plain).find()) {
            return;
        }
        if (LOTS.matcher(plain).find()) {
            across(sentence, found);
        }
        if (GROUP.matcher(plain).find()) {
            counting(sentence, found);
        }
    }

    private static void across(Sentence sentence, Found found) {
        var plain = sentence.plain();
        if (HARDEST.matcher(plain).find() || (NOT_TOGETHER.matcher(plain).find() && !GROUP.matcher(plain).find())) {
            found.suggest(new Across(TurnoverScope.PER_LOT), sentence.passage(), List.of());
        } else if (TOGETHER.matcher(plain).find() && !GROUP.matcher(plain).find()) {
            var scope = WON.matcher(plain).find() ? TurnoverScope.AGG_WINNABLE : TurnoverScope.AGG_ALL_BID;
            found.suggest(new Across(scope), sentence.passage(), List.of());
        }
    }

    private static void counting(Sentence sentence, Found found) {
        var plain = sentence.plain();
        var part = LEAD_PART.matcher(plain);
        if (NOT_TOGETHER.matcher(plain).find()) {
            found.notUnderstood(sentence);
        } else if (IN_PROPORTION.matcher(plain).find()) {
            suggest(TurnoverMode.EACH_PRO_RATA, sentence, found);
        } else if (TOGETHER.matcher(plain).find() && part.find()) {
            var percent = part.group("half") != null ? BigDecimal.valueOf(50) : new BigDecimal(part.group("percent"));
            found.suggest(new Counting(TurnoverMode.COMBINED_LEAD_MIN, new Decimal(percent.movePointLeft(2))), sentence.passage(), List.of());
        } else if (asksOfEach(plain)) {
            suggest(TurnoverMode.EACH_FULL, sentence, found);
        } else if (LEAD_ONLY.matcher(plain).find()) {
            suggest(TurnoverMode.LEAD_ONLY, sentence, found);
        } else if (TOGETHER.matcher(plain).find()) {
            suggest(TurnoverMode.COMBINED, sentence, found);
        } else if (LEAD_MUST.matcher(plain).find()) {
            found.suggest(new Counting(TurnoverMode.LEAD_ONLY, null), sentence.passage(),
                    List.of("The words ask it of the lead without saying that the others’ turnover does not count."));
        } else if (EACH.matcher(plain).find()) {
            found.notUnderstood(sentence);
        }
    }

    /// Many things are asked of every member: only what is said close to the turnover or its threshold is a rule of counting.
    private static boolean asksOfEach(String plain) {
        return EACH.matcher(plain).results().anyMatch(each -> THRESHOLD.matcher(
                plain.substring(Math.max(0, each.start() - NEAR), Math.min(plain.length(), each.end() + NEAR))).find());
    }

    private static void suggest(TurnoverMode mode, Sentence sentence, Found found) {
        found.suggest(new Counting(mode, null), sentence.passage(), List.of());
    }
}
