package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.model.Money;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Tender;
import org.bidweave.reading.Amount.Currency;
import org.bidweave.reading.Asked.References;
import org.jspecify.annotations.Nullable;

/// Reads how many references or examples of work are asked, of which years and of what value.
final class ReferencesWording implements SentenceWording {

    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?<count>" + NumberWords.COUNT + ") (?:[A-Za-z][\\w'-]{0,20}[ /]){0,5}?"
            + "(?:examples?|references|referees|case stud(?:y|ies)|reference (?:contracts|projects|sites)|(?<similar>(?:similar|comparable|relevant) (?:contracts|projects)))\\b");
    private static final Pattern DEMAND = Pattern.compile("(?i)\\b(?:must|required?|requires|requirement|shall|should|provide|provided|submit|supply|demonstrate|minimum|at least|requested|needed)\\b");
    private static final Pattern UNCOUNTED = Pattern.compile("(?i)\\b(?:provide|provided|submit|supply|give)\\b(?: [\\w'-]+){0,6} (?:examples|references|case studies|referees)\\b(?! (?:number|to\\b))");
    private static final Pattern OF_WORK = Pattern.compile("(?i)\\b(?:experience|similar|relevant|contracts?|services?|works?|projects?|supplies|customers?|clients?|last|past|previous)\\b");
    private static final Pattern MOST = Pattern.compile("(?i)\\b(?:maximum(?: of)?|up to|no more than|not more than)\\W*$");
    private static final Pattern WORTH = Pattern.compile("(?i)\\b(?:values?|valued|worth|contract sums?)\\b[^.]{0,40}$");

    @Override
    public Reading read(Words words) {
        var reading = SentenceWording.super.read(words);
        return reading.suggestions().isEmpty() ? reading : new Reading(reading.suggestions(), List.of());
    }

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        var plain = sentence.plain();
        var counted = COUNTED.matcher(plain);
        if (counted.find() && DEMAND.matcher(plain).find()) {
            var count = NumberWords.count(counted.group("count"));
            if (count == null || count == 0) {
                found.notUnderstood(sentence);
            } else {
                found.suggest(new References(new ReferencesRequirement(count, years(plain), value(plain))), sentence.passage(), doubts(plain, counted.start(), count));
            }
        } else if (UNCOUNTED.matcher(plain).find() && OF_WORK.matcher(plain).find()) {
            found.notUnderstood(sentence);
        }
    }

    private static @Nullable Integer years(String plain) {
        var years = Years.in(plain);
        return years == null || !years.certain() ? null : Integer.valueOf(years.count());
    }

    private static @Nullable Money value(String plain) {
        return Amounts.in(plain).stream()
                .filter(amount -> amount.value() != null && amount.currency() == Currency.POUNDS && WORTH.matcher(plain.substring(0, amount.start())).find())
                .findFirst().map(Amount::value).map(Money::new).orElse(null);
    }

    private static List<String> doubts(String plain, int start, int count) {
        var doubts = new ArrayList<String>();
        if (MOST.matcher(plain.substring(0, start)).find()) {
            doubts.add("The words say at most %d; the row asks for %d.".formatted(count, count));
        }
        return doubts;
    }
}
