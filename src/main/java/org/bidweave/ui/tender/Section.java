package org.bidweave.ui.tender;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;

/// One section of the long page.
interface Section {

    TenderSection which();

    Region node();

    /// Where the keyboard goes when the section is chosen.
    Node first();

    /// Puts the keyboard where something that is missing is entered.
    default void enter(Missing.At at) {
        var control = at instanceof Missing.At.InField(var id) ? node().lookup("#" + id) : null;
        (control == null ? first() : control).requestFocus();
    }

    /// The parts of the bid that the section shows; while they are the same there is nothing to refresh.
    List<?> shows(Bid bid);

    /// Shows what the bid holds now; half-typed texts stay.
    void refresh();
}
