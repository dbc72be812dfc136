package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked.PaidWithin;

/// Reads within how many days the buyer pays an invoice.
final class PaymentWording implements SentenceWording {

    private static final Pattern PAYMENT = Pattern.compile("(?i)\\b(?:pay|pays|paid|payments?|invoices?)\\b");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)\\b(?:within|terms?(?: are| is| of|:)?|in) (?:a maximum of )?(?<days>\\d{1,3}|fourteen|thirty|sixty)(?: \\(\\w{1,6}\\))? (?<kind>calendar |working |business )?days\\b");
    private static final Pattern INVOICE = Pattern.compile("(?i)\\binvoices?\\b|\\bpayment terms?\\b");
    private static final Pattern OTHERS = Pattern.compile("(?i)sub-?contract|supply chain|\\bits suppliers|their suppliers|dispute|query|queries");
    private static final int MOST_DAYS = 180;

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        var plain = sentence.plain();
        var within = WITHIN.matcher(plain);
        if (!PAYMENT.matcher(plain).find() || !INVOICE.matcher(plain).find() || OTHERS.matcher(plain).find() || !within.find()) {
            return;
        }
        var days = days(within.group("days"));
        if (days < 1 || days > MOST_DAYS) {
            found.notUnderstood(sentence);
        } else {
            var kind = within.group("kind");
            found.suggest(new PaidWithin(days), sentence.passage(), kind == null || kind.startsWith("cal")
                    ? List.of() : List.of("The words mean %sdays; the row counts every day.".formatted(kind)));
        }
    }

    private static int days(String words) {
        var value = words.matches("\\d+") ? new BigDecimal(words) : NumberWords.value(words);
        return value == null ? 0 : value.intValueExact();
    }
}
