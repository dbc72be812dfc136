package org.bidweave.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.UnreadableBidFile;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on a bid file ask for: the file, which alternative of it, and the day.
final class ChosenBid {

    @Parameters(paramLabel = "FILE", description = "A bid file (.bidweave).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--alternative", paramLabel = "NAME", description = "The alternative to judge, by its id or name; the current one otherwise.")
    private @Nullable String alternative;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to judge on, as 2026-09-30 or 30/9/26; today otherwise.",
            converter = DayArgument.class)
    private @Nullable LocalDate asOf;

    Bid read() {
        return read(file);
    }

    static Bid read(Path file) {
        try {
            return BidFile.read(file);
        } catch (UnreadableBidFile unreadable) {
            throw new Refusal("“" + file + "” was not judged. " + unreadable.getMessage());
        }
    }

    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    AlternativeId alternative(Bid bid) {
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
