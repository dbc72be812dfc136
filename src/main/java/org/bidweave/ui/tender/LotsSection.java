package org.bidweave.ui.tender;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Grid;

/// The lots, which of them are bid for, and what that comes to.
final class LotsSection implements Section {

    private final Session session;
    private final Texts texts;
    private final LotsSheet sheet;
    private final Grid<LotId, LotsSheet.Change> grid;
    private final Form form;
    private final SectionHead head;
    private final Label note = new Label();
    private final Label total = new Label();
    private final Label worth = new Label();
    private final VBox table;
    private final Region node;

    LotsSection(Session session, Texts texts, Clip clip, UkPlaces places) {
        this.session = session;
        this.texts = texts;
        sheet = new LotsSheet(session, texts, places);
        grid = new Grid<>(texts, clip, sheet.columns(), sheet, Optional.of(sheet));
        grid.getStyleClass().add("with-totals");
        grid.table().setId("tender-lots");
        grid.table().setAccessibleText(texts.of("tender.section.LOTS"));
        note.setId("tender-lots-note");
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        note.textProperty().bind(sheet.note());
        note.visibleProperty().bind(sheet.note().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        form = new Form(session, texts);
        var acts = new LotActs(session, texts, grid, this::copyRequirements);
        table = new VBox(-1, grid, totals(acts));
        head = new SectionHead(texts.of("tender.section.LOTS"), "", acts.menu(),
                Box.act(texts, "tender.lots.paste", Icon.PASTE, grid::paste), Box.act(texts, "tender.lots.add", Icon.ADD, this::add));
        node = new Box(head, table, note, new Columns()
                .with(form.whole("tender.lots.most-bid", bid -> bid.tender().lotLimits().bid(), RequirementEdits::setMostLotsBid), 3)
                .with(form.whole("tender.lots.most-won", bid -> bid.tender().lotLimits().award(), RequirementEdits::setMostLotsWon), 3));
    }

    private Node totals(LotActs acts) {
        var all = new Label(texts.of("tender.lots.all-lots"));
        all.getStyleClass().add("muted");
        all.setMinWidth(Region.USE_PREF_SIZE);
        total.getStyleClass().add("strong");
        total.setMinWidth(Region.USE_PREF_SIZE);
        worth.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(16, all, total, worth, gap);
        acts.allOrNone().forEach(row.getChildren()::add);
        row.getStyleClass().add("tender-totals");
        return row;
    }

    private void add() {
        var id = sheet.next(List.of());
        session.apply(sheet.insert(id, Optional.empty()).edit());
        grid.select(id, 0);
        grid.table().requestFocus();
    }

    private void copyRequirements(List<LotId> lots) {
        var question = new CopyRequirements(session, texts, lots, () -> {
            table.getChildren().removeIf(CopyRequirements.class::isInstance);
            grid.table().requestFocus();
        });
        table.getChildren().removeIf(CopyRequirements.class::isInstance);
        table.getChildren().add(question);
        question.open();
        Reveal.show(question);
    }

    @Override
    public TenderSection which() {
        return TenderSection.LOTS;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return grid.table();
    }

    @Override
    public void enter(Missing.At at) {
        if (at instanceof Missing.At.InField) {
            Section.super.enter(at);
            return;
        }
        if (at instanceof Missing.At.InCell(var row, var column) && row < session.bid().tender().lots().size()) {
            grid.select(session.bid().tender().lots().get(row).id(), column);
        }
        grid.table().requestFocus();
    }

    @Override
    public List<?> shows(Bid bid) {
        var tender = bid.tender();
        return List.of(tender.lots(), tender.areas(), tender.lines(), tender.lotLimits(),
                bid.alternative(session.alternativeProperty().get()));
    }

    @Override
    public void refresh() {
        grid.setRows(sheet.ids());
        form.refresh();
        var tender = session.bid().tender();
        var values = tender.lots().stream().map(Lot::annualValue).filter(Objects::nonNull).toList();
        total.setText(values.isEmpty() ? "" : Money.sum(values).toString());
        worth.setText(new LotsSentence(texts).of(new Situation(
                session.bid(), session.alternativeProperty().get(), session.viewProperty().get(), session.today())));
        head.setSecond(new LotsSentence(texts).limits(tender.lotLimits()));
    }
}
