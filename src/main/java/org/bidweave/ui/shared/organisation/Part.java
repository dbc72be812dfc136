package org.bidweave.ui.shared.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.About;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Form;

/// One part of an organisation's entry: a heading over fields and grids.
public class Part extends VBox {

    private final String title;
    private final Form form;
    private final List<ListGrid<?>> grids = new ArrayList<>();

    // Only final methods are called here, and so in the constructors of the parts.
    @SuppressWarnings("this-escape")
    public Part(String title, Session session, Texts texts) {
        super(10);
        this.title = title;
        this.form = new Form(session, texts);
        var heading = new Label(title);
        heading.getStyleClass().add("section");
        getStyleClass().add("entry-part");
        getChildren().add(heading);
    }

    Part(String titleKey, EditedOrganisation edited) {
        this(edited.texts().of(titleKey), edited.session(), edited.texts());
    }

    public final String title() {
        return title;
    }

    public final Form form() {
        return form;
    }

    /// A part is as narrow as the middle of the window makes it.
    public final void add(Region node) {
        node.setMinWidth(0);
        getChildren().add(node);
        if (node instanceof ListGrid<?> grid) {
            grids.add(grid);
        }
    }

    /// Right under the heading.
    public final void addFirst(Region node) {
        add(node);
        getChildren().remove(node);
        getChildren().add(1, node);
    }

    /// The grid whose row is of what something is about, with that row chosen; empty where no grid of the part has one.
    public Optional<Node> row(About about) {
        return grids.stream().flatMap(grid -> grid.row(about).stream()).findFirst();
    }

    /// Shows what is held now; half-typed texts stay.
    public void refresh() {
        form.refresh();
        grids.forEach(ListGrid::refresh);
    }
}
