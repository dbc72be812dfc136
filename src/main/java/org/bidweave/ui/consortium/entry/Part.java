package org.bidweave.ui.consortium.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.MemberSection;
import org.bidweave.ui.shared.form.Form;

/// One part of a member's entry: a heading over fields and grids.
abstract class Part extends VBox {

    private final MemberSection section;
    private final String title;
    private final Form form;
    private final List<ListGrid<?>> grids = new ArrayList<>();

    Part(MemberSection section, Opened opened) {
        super(10);
        this.section = section;
        this.title = opened.texts().of("entry.section." + section);
        this.form = new Form(opened.session(), opened.texts());
        var heading = new Label(title);
        heading.getStyleClass().add("section");
        getStyleClass().add("entry-part");
        getChildren().add(heading);
    }

    MemberSection section() {
        return section;
    }

    String title() {
        return title;
    }

    final Form form() {
        return form;
    }

    /// A part is as narrow as the middle of the window makes it.
    final void add(Region node) {
        node.setMinWidth(0);
        getChildren().add(node);
        if (node instanceof ListGrid<?> grid) {
            grids.add(grid);
        }
    }

    void refresh() {
        form.refresh();
        grids.forEach(ListGrid::refresh);
    }
}
