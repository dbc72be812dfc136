package org.bidweave.ui.shell;

import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;

/// What the window can do; the [Actions] give each its words and keys.
interface Acts {

    /// Goes to a place; a place of a bid only while one is open.
    void go(Place place);

    void goHome();

    default void goPartners() {
        go(new Place.Partners());
    }

    default void goRegisters() {
        go(new Place.Registers());
    }

    default void goTender() {
        go(new Place.Tender(null));
    }

    default void goConsortium() {
        go(new Place.Consortium(null, null));
    }

    default void goAllocation() {
        go(new Place.Allocation());
    }

    default void goSuggest() {
        go(new Place.Suggest());
    }

    default void goCoverage() {
        go(new Place.Coverage(null, null));
    }

    default void goCompare() {
        go(new Place.Compare());
    }

    void newBid();

    /// *Can we go for this?*
    void canWe();

    void importNotice();

    void importRegister();

    /// Adds one to my organisations and goes there, to its name.
    void newOrganisation();

    default void goImport() {
        go(new Place.Import());
    }

    void otherVersion();

    void openFile();

    void openExample();

    void saveCopy();

    void saveCalendar();

    void removeBid();

    void undo();

    void redo();

    void switchView();

    void duplicateAlternative();

    void renameAlternative();

    void makeAlternativeCurrent();

    void removeAlternative();

    void find();

    void theme(Theme.Choice choice);

    /// Opens the guide at what is on screen.
    void guide();

    void showKeys();

    void about();

    void quit();
}
