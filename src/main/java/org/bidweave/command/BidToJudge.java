package org.bidweave.command;

import java.time.LocalDate;
import java.util.Locale;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The arguments that say which alternative of which bid is judged, in which view and on which day.
final class BidToJudge {

    @Mixin
    private final ChosenBid chosen = new ChosenBid();

    @Option(names = "--view", paramLabel = "planned|secured", description = "Everyone in the plan, or only those who have signed. Planned otherwise.")
    private String view = "planned";

    Situation situation(LocalDate today) {
        var bid = chosen.read();
        return new Situation(bid, chosen.alternative(bid), view(), chosen.day(today));
    }

    private View view() {
        return switch (view.toLowerCase(Locale.UK)) {
            case "planned" -> View.PLANNED;
            case "secured" -> View.SECURED;
            default -> throw new Refusal("--view is “" + view + "”; it can be planned or secured.");
        };
    }
}
