package org.bidweave.ui.shell;

import org.bidweave.ui.shared.Theme;

/// What the window can do; the [Actions] give each its words and keys.
interface Acts {

    void goHome();

    void goPartners();

    void goTender();

    void goConsortium();

    void goCoverage();

    void newBid();

    /// *Can we go for this?*
    void canWe();

    void importNotice();

    void importRegister();

    void goImport();

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

    void showKeys();

    void quit();
}
