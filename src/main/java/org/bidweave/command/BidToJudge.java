package org.bidweave.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.UnreadableBidFile;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments that say which alternative of which bid is judged, in which view and on which day.
final class BidToJudge {

    @Parameters(paramLabel = "FILE", description = "A bid file (.bidweave).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--alternative", paramLabel = "NAME", description = "The alternative to judge, by its id or name; the current one otherwise.")
    private @Nullable String alternative;

    @Option(names = "--view", paramLabel = "planned|secured", description = "Everyone in the plan, or only those who have signed. Planned otherwise.")
    private String view = "planned";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to judge on, as 2026-09-30 or 30/9/26; today otherwise.",
            converter = DayArgument.class)
    private @Nullable LocalDate asOf;

    Situation situation(LocalDate today) {
        var bid = read(file);
        return new Situation(bid, chosen(bid), view(), asOf == null ? today : asOf);
    }

    static Bid read(Path file) {
        try {
            return BidFile.read(file);
        } catch (UnreadableBidFile unreadable) {
            throw new Refusal("“" + file + "” was not judged. " + unreadable.getMessage());
        }
    }

    private View view() {
        return switch (view.toLowerCase(Locale.UK)) {
            case "planned" -> View.PLANNED;
            case "secured" -> View.SECURED;
            default -> throw new Refusal("--view is “" + view + "”; it can be planned or secured.");
        };
    }

    private AlternativeId chosen(Bid bid) {
        return alternative == null
                ? bid.current()
                : bid.alternatives().stream()
                        .filter(a -> a.id().value().equalsIgnoreCase(alternative) || a.name().equalsIgnoreCase(alternative))
                        .map(Alternative::id)
                        .findFirst()
                        .orElseThrow(() -> new Refusal("The bid has no alternative “" + alternative + "”; it has "
                                + String.join(", ", bid.alternatives().stream().map(a -> a.id().value()).toList()) + "."));
    }
}
