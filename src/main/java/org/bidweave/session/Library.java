package org.bidweave.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;

/// The bids that are kept, and the user's settings. Every method returns only when its work is safe; a `RuntimeException` carries the
/// sentence to show. Call it on the store's thread.
public interface Library {

    /// The folder on this computer in which all of it lies; known at once.
    Path folder();

    List<Bid> bids();

    History open(BidId id);

    /// My organisations, with their steps; kept by [#keeping] under their id like a bid, and never among the [#bids].
    History profiles();

    /// Keeps a new bid; under another id where the bid's own is taken. Returns the id.
    BidId add(Bid bid);

    /// Takes a bid off the board; it can be brought back.
    void remove(BidId id);

    void restore(BidId id);

    Keeping keeping(BidId id);

    /// Makes every value that is kept what the change makes of it: of my organisations and of every bid, those taken off the board too, in their
    /// steps and backups too. What the values were is kept nowhere, but for the files that are named.
    Rewritten rewrite(UnaryOperator<Bid> change);

    Optional<String> setting(String name);

    void set(String setting, String value);
}
