package org.bidweave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.bidweave.exchange.calendar.CalendarFile;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.UnreadableBidFile;
import org.bidweave.model.Bid;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.PlanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Turns the timetable of the bid in a file into a calendar.
@Command(
        name = "calendar",
        header = "Turn the timetable of a bid into a calendar file.",
        description = {
            "Prints the timetable as a calendar (.ics), one event for each step and each of the buyer's dates, or writes it to a file.",
            "Opening a newer file in a calendar brings the events of the older one up to date.",
            "Exit code: 0, or 2 where the file cannot be read or written."
        },
        mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A bid file (.bidweave).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the calendar to this file, and say when submission is and what is next.")
    private @Nullable Path target;

    private final Clock clock;

    CalendarCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var bid = read();
        var today = LocalDate.now(clock);
        var out = spec.commandLine().getOut();
        if (target == null) {
            out.print(CalendarFile.of(bid, today, clock.instant()));
            out.flush();
        } else {
            CalendarFile.write(bid, today, clock.instant(), target);
            out.println("The timetable was saved to " + target + ". " + new PlanWords(Plan.of(bid, today)).summary());
        }
        return 0;
    }

    private Bid read() {
        try {
            return BidFile.read(file);
        } catch (UnreadableBidFile unreadable) {
            throw new Refusal("“" + file + "” was not read. " + unreadable.getMessage());
        }
    }
}
