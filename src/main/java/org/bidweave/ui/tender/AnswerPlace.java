package org.bidweave.ui.tender;

import java.util.Optional;
import org.bidweave.check.Assessment;
import org.bidweave.check.Fix;
import org.bidweave.check.TenderSection;

/// Where the answer to a question is entered: where its finding sends the user, or else where its kind of rule reads.
final class AnswerPlace {

    private AnswerPlace() {}

    static Optional<TenderSection> of(String rule, Assessment assessment) {
        return assessment.of(rule).stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(Fix.OpenTender.class::isInstance)
                .map(fix -> ((Fix.OpenTender) fix).section())
                .findFirst()
                .or(() -> byKind(rule.replaceFirst("-.*", "")));
    }

    private static Optional<TenderSection> byKind(String kind) {
        return Optional.ofNullable(switch (kind) {
            case "FIN" -> TenderSection.TURNOVER;
            case "SPC" -> TenderSection.SPECIALISMS;
            case "ARE" -> TenderSection.PLACES;
            case "CAP" -> TenderSection.LINES;
            case "INS" -> TenderSection.INSURANCE;
            case "ACC" -> TenderSection.ACCREDITATIONS;
            case "EXP" -> TenderSection.REFERENCES;
            case "LOT" -> TenderSection.LOTS;
            case "STR" -> TenderSection.PARTNERING;
            case "FAIR", "MON" -> TenderSection.PAYMENT;
            default -> null;
        });
    }
}
