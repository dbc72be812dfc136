package org.bidweave.ui.tender;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.bidweave.edit.LotCopies;
import org.bidweave.edit.LotEdits;
import org.bidweave.model.LotId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.RowAct;

/// What one can do with whole lots: copy them, copy what one asks to others, order them by preference, bid for all or none.
final class LotActs {

    private final Session session;
    private final Texts texts;
    private final Grid<LotId, ?> grid;
    private final List<RowAct<LotId>> acts;

    /// `copyRequirements` asks which lots shall ask the same as the first of those selected.
    LotActs(Session session, Texts texts, Grid<LotId, ?> grid, Consumer<List<LotId>> copyRequirements) {
        this.session = session;
        this.texts = texts;
        this.grid = grid;
        acts = List.of(
                act("tender.lots.copy", Icon.COPY, "Shortcut+Shift+C", this::copy),
                act("tender.lots.copy-requirements", Icon.COPY, "Shortcut+Shift+R", copyRequirements),
                act("tender.lots.prefer-more", Icon.CHEVRON_UP, "Alt+Up", lots -> prefer(lots, -1)),
                act("tender.lots.prefer-less", Icon.CHEVRON_DOWN, "Alt+Down", lots -> prefer(lots, 1)));
        grid.setRowActs(acts);
    }

    MenuButton menu() {
        var button = new MenuButton(texts.of("tender.lots.selected"));
        button.getStyleClass().add("small");
        button.setId("tender-lots-selected");
        acts.forEach(act -> {
            var item = new MenuItem(act.words() + "  (" + act.keys().getDisplayText() + ")", act.icon().draw());
            item.setOnAction(_ -> act.run().accept(grid.selectedRows()));
            button.getItems().add(item);
        });
        return button;
    }

    Stream<Button> allOrNone() {
        return Stream.of(bidFor("tender.lots.bid-all", true), bidFor("tender.lots.bid-none", false));
    }

    private Button bidFor(String key, boolean all) {
        var button = new Button(texts.of(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> session.apply(LotEdits.bidForAll(session.alternativeProperty().get(), all)));
        return button;
    }

    private RowAct<LotId> act(String key, Icon icon, String keys, Consumer<List<LotId>> run) {
        return new RowAct<>(texts.of(key), icon, KeyCombination.valueOf(keys), lots -> {
            if (!lots.isEmpty()) {
                run.accept(lots);
            }
        });
    }

    /// The first copy is selected, so that its name can be typed at once.
    private void copy(List<LotId> lots) {
        var known = ids();
        session.apply(LotCopies.copy(lots));
        grid.table().requestFocus();
        ids().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(copy -> grid.select(copy, 0));
    }

    private List<LotId> ids() {
        return session.bid().tender().lots().stream().map(lot -> lot.id()).toList();
    }

    private void prefer(List<LotId> lots, int by) {
        var alternative = session.alternativeProperty().get();
        var lot = lots.getFirst();
        if (session.bid().alternative(alternative).lotsBid().contains(lot)) {
            session.apply(LotEdits.of(session.bid().tender(), lot).movePreference(alternative, by));
        }
    }
}
