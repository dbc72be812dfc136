package org.bidweave.ui.shell;

import java.util.function.Consumer;
import org.bidweave.check.MemberSection;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Progress;
import org.bidweave.timetable.Planned;
import org.bidweave.ui.home.HomeActs;
import org.bidweave.ui.shared.Place;
import org.jspecify.annotations.Nullable;

/// What Home asks for, done by the window.
record AtHome(Acts window, Bids bids) implements HomeActs {

    @Override
    public void open(BidId bid) {
        bids.open(bid);
    }

    @Override
    public void openTimetable(BidId bid) {
        bids.open(bid, () -> window.go(new Place.Tender(TenderSection.TIMETABLE)));
    }

    @Override
    public void openStage(BidId bid, @Nullable OrganisationId partner) {
        bids.open(bid, () -> window.go(new Place.Consortium(partner, MemberSection.STAGE)));
    }

    @Override
    public void done(BidId bid, Planned step) {
        bids.done(bid, step);
    }

    @Override
    public void newBid() {
        window.newBid();
    }

    @Override
    public void add(Bid made) {
        bids.add(made.withId(Bids.freshId()));
    }

    @Override
    public void importNotice() {
        window.importNotice();
    }

    @Override
    public void openFile() {
        window.openFile();
    }

    @Override
    public void openExample() {
        window.openExample();
    }

    @Override
    public void move(BidId bid, Progress lane) {
        bids.move(bid, lane);
    }

    @Override
    public void remove(BidId bid) {
        bids.remove(bid);
    }

    @Override
    public void keptAnswers(Consumer<String> then) {
        bids.keptAnswers(then);
    }

    @Override
    public void keepAnswers(String answers) {
        bids.keepAnswers(answers);
    }
}
