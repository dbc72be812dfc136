package org.bidweave.ui.coverage;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.Edit;
import org.bidweave.model.AccessPoint;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.OrganisationId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.form.Options;

/// Who runs the single point of access, when it can be reached and what it costs: shown where the buyer asks for one.
final class AccessPanel extends VBox {

    private final Session session;
    private final Form form;

    AccessPanel(Session session, Texts texts) {
        super(8);
        this.session = session;
        form = new Form(session, texts);
        var fields = new Columns()
                .with(form.typed("access.who", bid -> Optional.ofNullable(access(bid).who()).map(bid::nameOf).orElse(""), typed -> members().read(texts, typed),
                        who -> change(access -> access.withWho(who))), 6)
                .with(form.text("access.hours", bid -> access(bid).hours(), hours -> change(access -> access.withHours(hours))), 6)
                .with(form.money("access.cost", bid -> access(bid).cost(), cost -> change(access -> access.withCost(cost))), 6);
        setId("access");
        getChildren().setAll(new SectionHead(texts.of("access.title"), ""), fields);
    }

    void show(Bid bid) {
        boolean asked = bid.tender().partnering().singlePointOfAccess();
        setVisible(asked);
        setManaged(asked);
        form.refresh();
    }

    private Options<OrganisationId> members() {
        var bid = session.bid();
        return new Options<>(bid.alternative(id()).members().stream().map(Member::organisation).toList(), bid::nameOf);
    }

    private AccessPoint access(Bid bid) {
        return bid.alternative(id()).access();
    }

    private Edit change(UnaryOperator<AccessPoint> change) {
        return AlternativeEdits.setAccess(id(), change);
    }

    private AlternativeId id() {
        return session.alternativeProperty().get();
    }
}
