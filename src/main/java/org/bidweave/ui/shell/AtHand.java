package org.bidweave.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.bidweave.check.Checks;
import org.bidweave.edit.History;
import org.bidweave.model.BidId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.jspecify.annotations.Nullable;

/// What the window works on: the bid that is open, and the session that undo goes by, of that bid or of my organisations.
final class AtHand implements BidOpening {

    private final Desk desk;
    private final Function<Session, OpenBid> make;
    private final MessageBar messages;
    private final Consumer<Place> go;
    private final ReadOnlyObjectWrapper<@Nullable OpenBid> bid = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();

    /// `make` gives a bid its screens.
    AtHand(Desk desk, Function<Session, OpenBid> make, MessageBar messages, Consumer<Place> go) {
        this.desk = desk;
        this.make = make;
        this.messages = messages;
        this.go = go;
        bid.subscribe((before, _) -> Optional.ofNullable(before).ifPresent(OpenBid::leave));
    }

    ObservableValue<@Nullable OpenBid> bidProperty() {
        return bid.getReadOnlyProperty();
    }

    ObservableValue<Boolean> bidOpen() {
        return bid.map(open -> open != null).orElse(false);
    }

    ObservableValue<@Nullable Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    Optional<OpenBid> bid() {
        return Optional.ofNullable(bid.get());
    }

    /// Does nothing where no bid is open.
    void withBid(Consumer<Session> act) {
        bid().map(OpenBid::session).ifPresent(act);
    }

    /// Does nothing where another bid has been opened since.
    void whileOpen(Session worked, Runnable act) {
        bid().map(OpenBid::session).filter(worked::equals).ifPresent(_ -> act.run());
    }

    /// From now on undo goes by that session.
    void workOn(Session worked) {
        session.set(worked);
    }

    void undo() {
        Optional.ofNullable(session.get()).ifPresent(Session::undo);
    }

    void redo() {
        Optional.ofNullable(session.get()).ifPresent(Session::redo);
    }

    @Override
    public void open(BidId id) {
        open(id, this::goToWork);
    }

    @Override
    public void open(BidId id, Runnable then) {
        open(id, then, () -> {});
    }

    @Override
    public void openNew(BidId id, Runnable ended) {
        open(id, this::goToWork, ended);
    }

    private void open(BidId id, Runnable then, Runnable ended) {
        desk.background().keep(
                () -> desk.library().open(id),
                history -> {
                    ended.run();
                    opened(id, history);
                    then.run();
                },
                fault -> {
                    messages.fault(fault);
                    ended.run();
                });
    }

    private void opened(BidId id, History history) {
        var worked = new Session(history, Checks.STANDARD, desk.background(), desk.library().keeping(id), desk.clock());
        worked.savedProperty().subscribe(state -> state.ifFailed(messages::fault));
        bid.set(make.apply(worked));
        workOn(worked);
        messages.clear();
    }

    /// A bid without partners begins with its tender.
    private void goToWork() {
        withBid(worked -> {
            var nobodyYet = worked.bid().alternatives().stream().allMatch(alternative -> alternative.members().isEmpty());
            go.accept(nobodyYet ? new Place.Tender(null) : new Place.Consortium(null, null));
        });
    }

    @Override
    public Optional<Session> session(BidId id) {
        return bid().map(OpenBid::session).filter(worked -> worked.bid().id().equals(id));
    }

    @Override
    public void close(BidId id) {
        session(id).ifPresent(_ -> {
            bid.set(null);
            session.set(null);
        });
    }
}
