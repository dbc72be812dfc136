package org.bidweave.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.partners.PartnersActs;
import org.bidweave.ui.shared.Place;

/// What the window does for the screens of partners.
record OrganisationActs(
        Consumer<Place> goes, Supplier<Optional<Session>> openBid, CharityRegisters registers, MessageBar messages, Supplier<UkPlaces> country)
        implements PartnersActs {

    @Override
    public void go(Place place) {
        goes.accept(place);
    }

    @Override
    public void importRegister() {
        registers.begin();
    }

    @Override
    public void chooseRegisters() {
        registers.choose();
    }

    @Override
    public Optional<Session> bid() {
        return openBid.get();
    }

    @Override
    public void tell(String sentence, String act, Place place) {
        messages.tell(sentence, act, () -> go(place));
    }

    @Override
    public void tell(String sentence, String act, Runnable run) {
        messages.tell(sentence, act, run);
    }

    @Override
    public void fault(String sentence) {
        messages.fault(sentence);
    }

    @Override
    public UkPlaces places() {
        return country.get();
    }
}
