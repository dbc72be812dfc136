package org.bidweave.ui.partners;

import java.util.Optional;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;

/// What the window does for the screens of partners.
public interface PartnersActs {

    void go(Place place);

    /// Asks for a register's files and goes to their import.
    void importRegister();

    /// The bid that is open.
    Optional<Session> bid();

    /// Says what was done, and offers to go and see it.
    void tell(String sentence, String act, Place place);

    UkPlaces places();
}
