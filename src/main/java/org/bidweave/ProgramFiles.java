package org.bidweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Words;
import org.bidweave.exchange.calendar.CalendarFile;
import org.bidweave.exchange.notice.NoticeBid;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.NoticeRelease;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.ExampleBid;
import org.bidweave.exchange.planfile.UnreadableBidFile;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Money;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shell.Files;
import org.jspecify.annotations.Nullable;

/// The files that the window reads and writes: bid files, notices, the example.
final class ProgramFiles implements Files {

    private final Supplier<UkPlaces> places;

    ProgramFiles(Supplier<UkPlaces> places) {
        this.places = places;
    }

    @Override
    public List<Arrived> notices(Path file) {
        try {
            return NoticeReader.read(file).releases().stream().map(this::arrived).toList();
        } catch (UnreadableNotice unreadable) {
            throw refused(file, unreadable);
        }
    }

    private Arrived arrived(NoticeRelease notice) {
        var made = NoticeBid.of(notice, fresh(), places.get());
        var title = notice.title() == null ? "A notice without a title" : notice.title();
        return new Arrived(made.bid(), title, second(notice), made.notes());
    }

    private static String second(NoticeRelease notice) {
        var submission = notice.dates().submission();
        var value = notice.value();
        return Stream.of(
                        notice.buyer().name(),
                        value == null || value.amount() == null ? null : inWords(value.amount(), value.currency()),
                        submission == null ? null : "submit by " + Words.day(submission.day()),
                        notice.lots().size() < 2 ? null : notice.lots().size() + " lots",
                        notice.noticeType() == null ? String.join(", ", notice.tags()) : notice.noticeType())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String inWords(BigDecimal amount, @Nullable String currency) {
        return currency == null || currency.equals("GBP") ? new Money(amount).toString() : currency + " " + amount.toPlainString();
    }

    @Override
    public Arrived bid(Path file) {
        var bid = read(file).withId(fresh());
        return new Arrived(bid, bid.tender().basics().title(), bid.tender().basics().buyer(), List.of());
    }

    private static Bid read(Path file) {
        try {
            return BidFile.read(file);
        } catch (UnreadableBidFile unreadable) {
            throw refused(file, unreadable);
        }
    }

    private static IllegalArgumentException refused(Path file, Exception unreadable) {
        return new IllegalArgumentException(
                "“" + file.getFileName() + "” was not opened, and everything is as it was. " + unreadable.getMessage(), unreadable);
    }

    @Override
    public void save(Bid bid, Path file) {
        try {
            BidFile.write(bid, file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault.getMessage(), fault);
        }
    }

    @Override
    public void saveCalendar(Bid bid, Path file, LocalDate today, Instant now) {
        try {
            CalendarFile.write(bid, today, now, file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault.getMessage(), fault);
        }
    }

    @Override
    public Bid example(LocalDate today) {
        return ExampleBid.on(today, fresh());
    }

    private static BidId fresh() {
        return new BidId(UUID.randomUUID().toString());
    }
}
