package org.bidweave.check.capacity;

import java.util.List;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.model.LineId;

/// How many people a year one full-time worker serves on a line: what can be done where it is not entered.
final class Standard {

    private Standard() {}

    static List<Fix> missing(Given given, LineId line) {
        return List.of(
                new Fix.OpenTender(TenderField.STANDARD, "Enter the standard", "Shows how many people the staff can serve"),
                Unsaid.caseload(given.tender(), given.tender().lineName(line)));
    }

    /// For the first line of these promises that has none.
    static List<Fix> missing(List<Load> loads) {
        return loads.stream().filter(load -> load.standard() == null).findFirst()
                .map(load -> missing(load.given(), load.delivery().cell().line())).orElse(List.of());
    }
}
