package org.bidweave.ui.consortium;

import java.util.List;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Structure;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Clip;

/// What the members agree as one: who signs, the price they ask, and what they buy or run together.
final class TogetherPanel extends Measured {

    private final Session session;
    private final Form form;
    private final SharedCostsGrid costs;

    TogetherPanel(Session session, Texts texts, Clip clip) {
        super(10);
        this.session = session;
        form = new Form(session, texts);
        costs = new SharedCostsGrid(session, texts, clip);
        var structures = Options.of(texts, "consortium.structure", List.of(Structure.values()));
        var fields = new Columns()
                .with(form.choice("consortium.structure", structures, bid -> bid.alternative(id()).structure(),
                        structure -> AlternativeEdits.setStructure(id(), structure)), 3)
                .with(form.money("consortium.price", bid -> bid.alternative(id()).price(),
                        price -> AlternativeEdits.setPrice(id(), price)), 3);
        fields.setMinWidth(0);
        getStyleClass().add("together");
        getChildren().setAll(new SectionHead(texts.of("consortium.together"), ""), fields, costs);
    }

    void show(Seen seen) {
        form.refresh();
        costs.show(seen);
    }

    private AlternativeId id() {
        return session.alternativeProperty().get();
    }
}
