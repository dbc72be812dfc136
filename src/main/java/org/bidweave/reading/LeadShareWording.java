package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.model.Decimal;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked.LeadShare;

/// Reads how much the lead must deliver itself, or how much may be subcontracted at most.
final class LeadShareWording implements SentenceWording {

    private static final String PERCENT = "(?<percent>\\d{1,3}) ?(?:%|per ?cent)";
    private static final Pattern LEAD = Pattern.compile("(?i)\\b(?:lead|main|prime)(?: \\w+){0,2} (?:must|shall|will|should|is required to|has to)\\b(?: \\w+){0,6}? (?:deliver|perform|provide|undertake|carry out|retain)\\w*\\b[^.]{0,40}?" + PERCENT);
    private static final Pattern SUBCONTRACTED = Pattern.compile("(?i)\\b(?:no more than|not (?:sub-?contract )?more than|maximum of|up to|not exceed\\w*) ?" + PERCENT + "[^.]{0,60}?sub-?contract");
    private static final Pattern SUBCONTRACTING = Pattern.compile("(?i)\\bsub-?contract\\w*\\b[^.]{0,60}?\\b(?:no more than|not more than|maximum(?: of)?|not exceed|limited to|up to)\\b\\D{0,15}" + PERCENT);
    private static final Pattern OTHER = Pattern.compile("(?i)turnover|financial standing");

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        var plain = sentence.plain();
        if (OTHER.matcher(plain).find()) {
            return;
        }
        var lead = LEAD.matcher(plain);
        if (lead.find()) {
            suggest(new BigDecimal(lead.group("percent")), List.of(), sentence, found);
            return;
        }
        for (var pattern : List.of(SUBCONTRACTED, SUBCONTRACTING)) {
            var most = pattern.matcher(plain);
            if (most.find()) {
                var percent = new BigDecimal(most.group("percent"));
                var rest = BigDecimal.valueOf(100).subtract(percent);
                suggest(rest, List.of("The words let at most %s%% be subcontracted; that leaves %s%% to the lead.".formatted(percent, rest)), sentence, found);
                return;
            }
        }
    }

    private static void suggest(BigDecimal percent, List<String> doubts, Sentence sentence, Found found) {
        if (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
            found.suggest(new LeadShare(new Decimal(percent.movePointLeft(2))), sentence.passage(), doubts);
        }
    }
}
