package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.TenderEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Regime;
import org.bidweave.model.VatBasis;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.form.Options;

/// What the opportunity is called, who buys, under which rules, and in what money.
final class BasicsSection implements Section {

    private final Form form;
    private final Field title;
    private final Region node;

    BasicsSection(Session session, Texts texts) {
        form = new Form(session, texts);
        title = form.name("tender.title", bid -> bid.tender().basics().title(), TenderEdits::setTitle);
        node = new Box(new SectionHead(texts.of("tender.section.BASICS"), texts.of("tender.section.BASICS.second")), new Columns()
                .with(title, 6)
                .with(form.text("tender.buyer", bid -> bid.tender().basics().buyer(), TenderEdits::setBuyer), 4)
                .with(form.text("tender.reference", bid -> bid.tender().basics().reference(), TenderEdits::setReference), 2)
                .with(form.text("tender.notice", bid -> bid.tender().basics().noticeId(), TenderEdits::setNoticeId), 3)
                .with(form.choice("tender.regime", regimes(texts), bid -> Optional.ofNullable(bid.tender().basics().regime()),
                        regime -> TenderEdits.setRegime(regime.orElse(null))), 4)
                .with(form.text("tender.currency", bid -> bid.tender().budget().currency(), TenderEdits::setCurrency), 2)
                .with(form.choice("tender.vat", Options.of(texts, "tender.vat", List.of(VatBasis.values())),
                        bid -> bid.tender().budget().vat(), TenderEdits::setVat), 3)
                .with(form.words("tender.description", bid -> bid.tender().basics().description(), TenderEdits::setDescription), 12));
    }

    private static Options<Optional<Regime>> regimes(Texts texts) {
        var values = Stream.concat(Stream.of(Optional.<Regime>empty()), Stream.of(Regime.values()).map(Optional::of)).toList();
        return new Options<>(values, regime -> texts.of("tender.regime." + regime.map(Regime::name).orElse("NONE")));
    }

    @Override
    public TenderSection which() {
        return TenderSection.BASICS;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return title.control();
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(bid.tender().basics(), bid.tender().budget());
    }

    @Override
    public void refresh() {
        form.refresh();
    }
}
