package org.bidweave.ui.tender;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;

/// One section of the long page.
interface Section {

    TenderSection which();

    Region node();

    /// Where the keyboard goes when the section is chosen.
    Node first();

    /// Shows what the bid holds now; half-typed texts stay.
    void refresh();
}
