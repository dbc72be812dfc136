package org.bidweave.ui.profile;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.bidweave.directory.HeldGrants;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Organisation;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.ErasedPerson;
import org.bidweave.session.Rewritten;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;

/// What a profile asks of the window around it.
public interface ProfileActs {

    void go(Place place);

    void undo();

    void redo();

    ObservableValue<Boolean> bidOpen();

    /// Whether the open bid has a copy already.
    boolean inBid(CopyInBid copy);

    /// Puts the copy into the open bid where it has none, and goes there.
    void addToBid(CopyInBid copy);

    /// Hands over the bids that are kept.
    void bids(Consumer<List<Bid>> then);

    /// Erases a person from my organisations, which `profiles` has, and from all else that is open or kept; `then` hears how far that reached.
    void erase(ErasedPerson person, Session profiles, Consumer<Rewritten> then);

    /// Hands over the grants to the organisation that were imported.
    void grants(Organisation organisation, Consumer<HeldGrants> then);

    void open(BidId bid);

    /// Hands over the user's own kinds of work, as they were last kept; empty where there are none.
    void ownSpecialisms(Consumer<String> then);

    void keepOwnSpecialisms(String own);
}
