package org.bidweave.exchange.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Dates;
import org.bidweave.model.Lot;
import org.bidweave.model.Milestone;
import org.bidweave.model.Organisation;
import org.bidweave.model.Progress;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Planned;
import org.jspecify.annotations.Nullable;

/// The example that ships with the program: the first worked case, Westmere, with its dates moved so that its first day is today.
public final class ExampleBid {

    private static final String SAMPLE = "/org/bidweave/samples/case-1.bidweave";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 7);

    private ExampleBid() {}

    public static Bid on(LocalDate today, BidId id) {
        var bid = new Moved(today.toEpochDay() - FIRST_DAY.toEpochDay()).bid(sample()).withId(id).withProgress(Progress.BUILD);
        return bid.withTimetable(bid.timetable().withMilestones(Plan.of(bid, today).steps().stream().map(ExampleBid::inTime).toList()));
    }

    /// So far everything was done on its day.
    private static Milestone inTime(Planned step) {
        return step.late() ? step.milestone().withDone(step.day()) : step.milestone();
    }

    private static Bid sample() {
        try (InputStream sample = Objects.requireNonNull(ExampleBid.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            var file = Files.createTempFile("bidweave-example", BidFile.ENDING);
            try {
                Files.write(file, sample.readAllBytes());
                return BidFile.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The example could not be unpacked into the system's temporary folder.", e);
        }
    }

    /// Moves every date of a bid by so many days.
    private record Moved(long days) {

        Bid bid(Bid bid) {
            return bid.withTender(tender -> tender.withDates(dates(tender.dates())).withLots(tender.lots().stream().map(this::lot).toList()))
                    .withOrganisations(bid.organisations().stream().map(this::organisation).toList());
        }

        private Dates dates(Dates dates) {
            return new Dates(
                    day(dates.clarification()),
                    day(dates.submission()),
                    dates.submissionTime(),
                    day(dates.award()),
                    day(dates.standstillEnd()),
                    day(dates.contractStart()));
        }

        private Lot lot(Lot lot) {
            return lot.withAreas(lot.areas().stream().map(area -> area.withBy(day(area.by()))).toList());
        }

        private Organisation organisation(Organisation organisation) {
            return organisation.withPresence(
                    organisation.presence().stream().map(held -> held.withFrom(day(held.from()))).toList());
        }

        private @Nullable LocalDate day(@Nullable LocalDate day) {
            return day == null ? null : day.plusDays(days);
        }
    }
}
