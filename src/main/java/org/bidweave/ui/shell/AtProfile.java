package org.bidweave.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.bidweave.directory.Directory;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Recipient;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Organisation;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.ErasedPerson;
import org.bidweave.session.Rewritten;
import org.bidweave.session.Session;
import org.bidweave.ui.profile.ProfileActs;
import org.bidweave.ui.shared.Place;

/// What the window does for a profile.
record AtProfile(Desk desk, Acts window, AtHand atHand, Directory directory, Consumer<String> failed) implements ProfileActs {

    private static final String OWN_SPECIALISMS = "own-specialisms";

    @Override
    public void go(Place place) {
        window.go(place);
    }

    @Override
    public void undo() {
        window.undo();
    }

    @Override
    public void redo() {
        window.redo();
    }

    @Override
    public ObservableValue<Boolean> bidOpen() {
        return atHand.bidOpen();
    }

    @Override
    public boolean inBid(CopyInBid copy) {
        return atHand.bid().filter(open -> copy.in(open.session().bid()).isPresent()).isPresent();
    }

    @Override
    public void addToBid(CopyInBid copy) {
        atHand.withBid(session -> {
            if (copy.in(session.bid()).isEmpty()) {
                session.apply(copy.add(session.today()));
            }
            copy.in(session.bid()).ifPresent(there -> window.go(new Place.Consortium(there.id(), null)));
        });
    }

    @Override
    public void bids(Consumer<List<Bid>> then) {
        desk.background().keep(() -> desk.library().bids(), then, failed);
    }

    /// Each session does so behind what it has still to save, so that nothing is saved afterwards that names the person.
    @Override
    public void erase(ErasedPerson person, Session profiles, Consumer<Rewritten> then) {
        profiles.rewrite(person, desk.library()::rewrite, then);
        atHand.withBid(open -> open.rewrite(person, desk.library()::rewrite, _ -> {}));
    }

    @Override
    public void grants(Organisation organisation, Consumer<HeldGrants> then) {
        desk.background().read(
                () -> {
                    var named = Recipient.of(organisation.registerId(), organisation.name());
                    return directory.grants(directory.entry(organisation.registerId()).map(entry -> named.and(Recipient.of(entry))).orElse(named));
                },
                then,
                failed);
    }

    @Override
    public void open(BidId bid) {
        atHand.open(bid);
    }

    @Override
    public void ownSpecialisms(Consumer<String> then) {
        desk.background().keep(() -> desk.library().setting(OWN_SPECIALISMS).orElse(""), then, failed);
    }

    @Override
    public void keepOwnSpecialisms(String own) {
        desk.background().keep(
                () -> {
                    desk.library().set(OWN_SPECIALISMS, own);
                    return own;
                },
                _ -> {},
                failed);
    }
}
