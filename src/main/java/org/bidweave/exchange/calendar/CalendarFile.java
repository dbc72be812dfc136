package org.bidweave.exchange.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.exchange.file.Reason;
import org.bidweave.exchange.file.WholeFile;
import org.bidweave.model.Bid;
import org.bidweave.timetable.BuyersDate;
import org.bidweave.timetable.Dated;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Planned;
import org.bidweave.timetable.StepWords;
import org.jspecify.annotations.Nullable;

/// A bid's timetable as a calendar: an event for each dated step and each of the buyer's days. The event of a step keeps its identity, so
/// opening a newer file brings the older events up to date.
public final class CalendarFile {

    /// The ending of a calendar file's name.
    public static final String ENDING = ".ics";

    private static final List<String> NINE_THE_DAY_BEFORE = List.of("-PT15H");
    private static final List<String> BEFORE_THE_DEADLINE = List.of("-P1D", "-PT2H");

    private final Bid bid;
    private final Plan plan;
    private final Instant written;

    private CalendarFile(Bid bid, LocalDate today, Instant written) {
        this.bid = bid;
        this.plan = Plan.of(bid, today);
        this.written = written;
    }

    /// The text of the file. `today` decides what still deserves an alarm.
    public static String of(Bid bid, LocalDate today, Instant written) {
        return new CalendarFile(bid, today, written).text();
    }

    /// Replaces the file as a whole, or leaves it as it was. The exception's message is a sentence.
    public static void write(Bid bid, LocalDate today, Instant written, Path file) throws IOException {
        try {
            WholeFile.write(of(bid, today, written), file);
        } catch (IOException fault) {
            throw new IOException("The calendar could not be written to “" + file.getFileName() + "”: " + Reason.of(fault) + ".", fault);
        }
    }

    private String text() {
        var lines = new ContentLines().add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Bidweave//Bidweave 1.0//EN")
                .add("CALSCALE", "GREGORIAN").add("METHOD", "PUBLISH");
        LondonTime.write(lines);
        plan.dated().forEach(dated -> event(dated).write(lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    private CalendarEvent event(Dated dated) {
        return switch (dated) {
            case Dated.Ours(var step, var day) -> event("step." + step.milestone().id(), (step.done() ? "Done: " : "") + dated.words(),
                    note(step), day, null, step.done() ? List.of() : alarms(step));
            case Dated.Buyers(var which, var day) -> event("buyer." + which.name().toLowerCase(Locale.ROOT), dated.words(), "",
                    day, time(which), alarms(which, day));
        };
    }

    private String note(Planned step) {
        return step.milestone().on() != null ? "" : new StepWords(plan.today(), plan.timetable().nation()).free(step)
                .map(free -> "Moved from " + free + ".").orElse("");
    }

    private CalendarEvent event(String id, String words, String note, LocalDate day, @Nullable LocalTime time, List<String> alarms) {
        var basics = bid.tender().basics();
        var summary = basics.title().isEmpty() ? words : words + ": " + basics.title();
        var description = Stream.of(basics.buyer(), basics.reference(), note).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return new CalendarEvent(id + "." + bid.id() + "@bidweave", summary, description, day, time, alarms, written);
    }

    private @Nullable LocalTime time(BuyersDate which) {
        return which == BuyersDate.SUBMISSION ? plan.dates().submissionTime() : null;
    }

    private List<String> alarms(Planned step) {
        return step.late() ? List.of() : NINE_THE_DAY_BEFORE;
    }

    private List<String> alarms(BuyersDate which, LocalDate day) {
        if (day.isBefore(plan.today())) {
            return List.of();
        }
        return switch (which) {
            case SUBMISSION -> time(which) == null ? NINE_THE_DAY_BEFORE : BEFORE_THE_DEADLINE;
            case CLARIFICATION -> NINE_THE_DAY_BEFORE;
            case AWARD, STANDSTILL_END, CONTRACT_START -> List.of();
        };
    }
}
