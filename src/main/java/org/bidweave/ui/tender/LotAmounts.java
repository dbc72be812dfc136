package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.edit.Edit;
import org.bidweave.edit.LotEdits;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Tender;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.MoneyText;

/// The turnover that a buyer asks for each lot by a sum of its own. Only there for several lots, and not beside a multiple.
final class LotAmounts extends VBox {

    private final Session session;
    private final Texts texts;
    private final Grid<LotId, Edit> grid;

    LotAmounts(Session session, Texts texts, Clip clip) {
        super(4);
        this.session = session;
        this.texts = texts;
        grid = new Grid<>(texts, clip, List.of(
                column("tender.lot", 320, Kind.TEXT, Lot::name),
                column("tender.lot.value", 140, Kind.MONEY, lot -> Asked.money(lot.annualValue())),
                column("tender.lot-amounts.asked", 160, Kind.MONEY, lot -> Asked.money(tender().turnover().lotAmounts().get(lot.id())))
                        .entered(this::amount)),
                this::apply, Optional.empty());
        grid.table().setId("tender-lot-amounts");
        grid.table().setAccessibleText(texts.of("tender.lot-amounts"));
        grid.setMaxWidth(680);
        var label = new Label(texts.of("tender.lot-amounts"));
        label.getStyleClass().addAll("small", "muted");
        label.setLabelFor(grid.table());
        getChildren().addAll(label, grid);
    }

    void refresh() {
        grid.setRows(tender().lots().stream().map(Lot::id).toList());
        boolean shown = tender().turnover().multiple() == null && tender().lots().size() > 1;
        setVisible(shown);
        setManaged(shown);
    }

    private Tender tender() {
        return session.bid().tender();
    }

    private Column<LotId, Edit> column(String key, double width, Kind kind, Function<Lot, String> text) {
        return Column.of(texts.of(key), width, kind, id ->
                tender().lots().stream().filter(lot -> lot.id().equals(id)).findFirst().map(text).orElse(""));
    }

    private Entry<Edit> amount(LotId lot, String text) {
        return Entry.of(new MoneyText(texts, false).read(text),
                pounds -> LotEdits.of(tender(), lot).setTurnoverAmount(pounds.map(Money::new).orElse(null)));
    }

    private void apply(Act act, List<Edit> changes) {
        session.apply(changes.size() == 1 ? changes.getFirst() : Edit.together(texts.of("tender.lot-amounts.act"), changes));
    }
}
