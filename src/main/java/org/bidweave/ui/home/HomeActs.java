package org.bidweave.ui.home;

import java.util.function.Consumer;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Progress;
import org.bidweave.timetable.Planned;
import org.jspecify.annotations.Nullable;

/// What can be done from Home.
public interface HomeActs {

    void open(BidId bid);

    /// Opens a bid at its timetable.
    void openTimetable(BidId bid);

    /// Opens a bid at how far a partner has come, or at its consortium.
    void openStage(BidId bid, @Nullable OrganisationId partner);

    /// Notes that a step of a bid was done today.
    void done(BidId bid, Planned step);

    void newBid();

    /// Puts a bid made from answers on the board and opens it.
    void add(Bid made);

    void importNotice();

    void openFile();

    void openExample();

    /// Puts a bid into another lane of the board.
    void move(BidId bid, Progress lane);

    void remove(BidId bid);

    /// Hands over what was typed into the questions before, as [#keepAnswers] was given it; empty where nothing was kept.
    void keptAnswers(Consumer<String> then);

    void keepAnswers(String answers);
}
