package org.bidweave.exchange.notice;

import java.util.List;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// A lot's yearly value, worked out of its published value and its term; said in a note, never guessed.
final class YearlyValue {

    private static final int MONTHS = 12;

    private YearlyValue() {}

    static @Nullable Money of(String label, @Nullable NoticeValue value, @Nullable NoticePeriod contract, List<String> notes) {
        if (value == null || value.amount() == null || value.amount().signum() <= 0) {
            return null;
        }
        var published = new Money(value.amount());
        if (value.currency() != null && !value.currency().equals("GBP")) {
            return null;
        }
        if (value.includesVat()) {
            notes.add(label + ": the published " + published + " includes VAT, so no yearly value was entered; enter it without VAT.");
            return null;
        }
        if (value.low() != null) {
            notes.add(label + ": the buyer gives a range from " + new Money(value.low()) + " to " + published
                    + ", so no yearly value was entered; enter the one you would bid at.");
            return null;
        }
        var months = Term.months(contract);
        if (months == null) {
            notes.add(label + ": the published value is " + published
                    + ", but the notice does not give the term to the month; enter the yearly value.");
            return null;
        }
        var yearly = published.exact().times(Fraction.of(MONTHS)).dividedBy(Fraction.of(months)).toMoney();
        notes.add(label + ": the yearly value " + yearly + " is the published " + published + " over " + months + " months.");
        return yearly;
    }
}
