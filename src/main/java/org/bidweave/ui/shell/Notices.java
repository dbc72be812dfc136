package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bidweave.exchange.notice.NoticeBid;
import org.bidweave.exchange.notice.NoticePackage;
import org.bidweave.exchange.notice.NoticeRelease;
import org.bidweave.edit.TimetableEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.NoticeOrigin;
import org.bidweave.model.Timetable;
import org.bidweave.ui.notice.NoticesActs;
import org.bidweave.ui.notice.NoticesScreen;
import org.bidweave.ui.notice.Offer;
import org.bidweave.ui.shared.FileChoice;
import org.bidweave.ui.shared.Place;
import org.jspecify.annotations.Nullable;

/// The notice files that come in: read, offered as cards, made into bids, or held against the bid that is open.
final class Notices implements NoticesActs {

    private static final FileChoice.Kind NOTICE = new FileChoice.Kind("Notice (*.json)", List.of("*.json"));

    private final Desk desk;
    private final Outside outside;
    private final Bids bids;
    private final MessageBar messages;
    private final Consumer<Place> go;
    private final NoticesScreen screen;

    Notices(Desk desk, Outside outside, Bids bids, MessageBar messages, Consumer<Place> go) {
        this.desk = desk;
        this.outside = outside;
        this.bids = bids;
        this.messages = messages;
        this.go = go;
        screen = new NoticesScreen(desk.texts(), bids.today(), this);
    }

    /// What the files held, and a sentence for each that could not be read.
    private record Arrived(List<Offer> offers, List<String> refused) {}

    NoticesScreen screen() {
        return screen;
    }

    void choose() {
        var files = outside.choice().openSeveral(desk.texts().of("action.import-notice"), NOTICE);
        if (!files.isEmpty()) {
            arrive(files);
        }
    }

    /// An only notice that is not on the board yet becomes a bid at once; otherwise the cards are shown.
    void arrive(List<Path> files) {
        desk.background().keep(() -> desk.library().bids(), board -> desk.background().read(
                () -> read(files, board), arrived -> show(arrived, files.size()), messages::fault), messages::fault);
    }

    /// Asks for a file and looks in it for another version of the notice the bid was made from; `found` goes there.
    void chooseOtherVersion(@Nullable NoticeOrigin origin, Consumer<Place> found) {
        if (origin == null || origin.ocid().isEmpty()) {
            messages.fault(desk.texts().of("notices.no-origin"));
            return;
        }
        outside.choice().open(desk.texts().of("action.other-version"), NOTICE).ifPresent(file -> desk.background().read(
                () -> outside.files().notices(file), notices -> compare(file, notices, origin, found), messages::fault));
    }

    private void compare(Path file, NoticePackage notices, NoticeOrigin origin, Consumer<Place> found) {
        var same = notices.releases().stream().filter(notice -> origin.ocid().equals(notice.ocid())).toList();
        if (same.isEmpty()) {
            messages.fault(desk.texts().of("notices.no-version", String.valueOf(file.getFileName()), origin.ocid()));
        } else {
            found.accept(new Place.OtherVersion(latest(same)));
        }
    }

    /// Notices without a date count as the earliest.
    private static NoticeRelease latest(List<NoticeRelease> versions) {
        return versions.stream().reduce(versions.getFirst(), (a, b) -> published(b) > published(a) ? b : a);
    }

    private static long published(NoticeRelease notice) {
        var date = notice.dates().published();
        var moment = date == null ? null : date.moment();
        return moment != null ? moment.toEpochSecond() : date != null ? date.day().toEpochDay() * 86_400 : Long.MIN_VALUE;
    }

    private Arrived read(List<Path> files, List<Bid> board) {
        var offers = new ArrayList<Offer>();
        var refused = new ArrayList<String>();
        for (var file : files) {
            try {
                var notices = outside.files().notices(file);
                notices.releases().forEach(notice -> offers.add(new Offer(notice, notices.notes(), onBoard(notice, board))));
                if (notices.releases().isEmpty()) {
                    refused.add(desk.texts().of("notices.empty-file", String.valueOf(file.getFileName())));
                }
            } catch (RuntimeException fault) {
                refused.add(String.valueOf(fault.getMessage()));
            }
        }
        return new Arrived(offers, refused);
    }

    private static Optional<Offer.OnBoard> onBoard(NoticeRelease notice, List<Bid> board) {
        return board.stream()
                .filter(bid -> isOf(bid.tender().notice(), notice))
                .map(bid -> new Offer.OnBoard(bid.id(), bid.tender().basics().title()))
                .findFirst();
    }

    private static boolean isOf(@Nullable NoticeOrigin origin, NoticeRelease notice) {
        return origin != null && !origin.ocid().isEmpty() && origin.ocid().equals(notice.ocid());
    }

    private void show(Arrived arrived, int files) {
        var offers = arrived.offers();
        messages.clear();
        if (offers.size() == 1 && offers.getFirst().onBoard().isEmpty()) {
            make(offers.getFirst(), () -> tell(arrived.refused()));
            return;
        }
        if (!offers.isEmpty()) {
            screen.set(offers, files - arrived.refused().size());
            go.accept(new Place.Notices());
        }
        tell(arrived.refused());
    }

    private void tell(List<String> refused) {
        if (!refused.isEmpty()) {
            messages.fault(String.join(" ", refused));
        }
    }

    @Override
    public void make(Offer offer) {
        make(offer, () -> {});
    }

    private void make(Offer offer, Runnable then) {
        var bid = NoticeBid.of(offer.notice(), offer.ofFile(), Bids.freshId(), outside.places().get()).bid();
        bids.add(TimetableEdits.setDone(Timetable.NOTICE, bids.today()).change().apply(bid), () -> {
            go.accept(new Place.Import());
            then.run();
        });
    }

    @Override
    public void compare(Offer offer) {
        offer.onBoard().ifPresent(bid -> bids.open(bid.bid(), () -> go.accept(new Place.OtherVersion(offer.notice()))));
    }

    @Override
    public void leave() {
        go.accept(new Place.Home());
    }
}
