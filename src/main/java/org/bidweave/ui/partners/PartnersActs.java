package org.bidweave.ui.partners;

import java.util.Optional;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;

/// What the window does for the screens of partners.
public interface PartnersActs {

    void go(Place place);

    /// Goes to the import that waits or runs; where there is none, asks for a register's files.
    void importRegister();

    /// Asks for a register's files, in place of those that wait.
    void chooseRegisters();

    /// The bid that is open.
    Optional<Session> bid();

    /// Says what was done, and offers to go and see it.
    void tell(String sentence, String act, Place place);

    /// Says what was done, with one act, such as Undo.
    void tell(String sentence, String act, Runnable run);

    void fault(String sentence);

    UkPlaces places();
}
