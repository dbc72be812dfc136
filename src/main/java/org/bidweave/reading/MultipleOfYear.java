package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.model.Decimal;
import org.bidweave.model.Tender;

/// A multiple as the tender holds it, of the yearly value, with the arithmetic where the words name the whole contract's value.
record MultipleOfYear(Decimal factor, List<String> doubts) {

    static MultipleOfYear of(Multiple multiple, Tender tender) {
        var doubts = new ArrayList<String>();
        if (multiple.doubt() != null) {
            doubts.add(multiple.doubt());
        }
        var factor = multiple.factor();
        var term = tender.budget().termYears();
        if (multiple.yearly() || Decimal.ONE.equals(term)) {
            return new MultipleOfYear(factor, doubts);
        }
        if (term == null) {
            doubts.add("The words name %s the contract’s value without saying that the yearly value is meant. The row holds %s the yearly value; if the whole value is meant, multiply by the years of the contract."
                    .formatted(times(factor), times(factor)));
            return new MultipleOfYear(factor, doubts);
        }
        var whole = new Decimal(factor.value().multiply(term.value()));
        doubts.add("The words name %s the contract’s value. Over %s years that is %s × %s = %s times the yearly value; if the yearly value is meant, enter %s."
                .formatted(times(factor), term, factor, term, whole, factor));
        return new MultipleOfYear(whole, doubts);
    }

    private static String times(Decimal factor) {
        return factor.equals(Decimal.ONE) ? "once" : factor.equals(Decimal.of(2)) ? "twice" : factor + " times";
    }
}
