package org.bidweave.ui.tender;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bidweave.check.About;
import org.bidweave.check.TenderField;
import org.bidweave.model.Lot;
import org.bidweave.model.Tender;

/// Where on the page a field stands that a finding sends the user to.
final class FieldPlace {

    private static final int VALUE = 1;
    private static final int STANDARD = 2;

    private FieldPlace() {}

    /// Empty where it is the beginning of its section.
    static Optional<Missing.At> of(TenderField field, About about, Tender tender) {
        return switch (field) {
            case SUBMISSION -> field("tender-submission");
            case AWARD -> field("tender-award");
            case TERM -> field("tender-term");
            case CONTRACT_START -> field("tender-start");
            case LOTS_WON -> field("tender-lots-most-won");
            case THRESHOLD -> field("tender-threshold");
            case COUNTED -> field("tender-mode");
            case PAYMENT_DAYS -> field("tender-payment-days");
            case PAYMENT_ARREARS -> field("tender-payment-arrears");
            case YEARLY_VALUE -> lot(about, tender).map(row -> new Missing.At.InCell(row, VALUE));
            case STANDARD -> line(about, tender).map(row -> new Missing.At.InCell(row, STANDARD));
            case PLACES -> Optional.empty();
        };
    }

    private static Optional<Missing.At> field(String id) {
        return Optional.of(new Missing.At.InField(id));
    }

    /// Of the lots it is about, or of all, the first without a value, or else the first.
    private static Optional<Integer> lot(About about, Tender tender) {
        Predicate<Lot> meant = lot -> about.lots().isEmpty() || about.lots().contains(lot.id());
        var rows = tender.lots();
        return rows.stream().filter(meant.and(lot -> lot.annualValue() == null)).findFirst().or(() -> rows.stream().filter(meant).findFirst())
                .map(rows::indexOf);
    }

    private static Optional<Integer> line(About about, Tender tender) {
        var rows = tender.lines();
        return rows.stream().filter(line -> Objects.equals(line.id(), about.line())).findFirst()
                .or(() -> rows.stream().filter(line -> line.standard() == null).findFirst()).map(rows::indexOf);
    }
}
