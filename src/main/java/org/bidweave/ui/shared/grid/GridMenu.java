package org.bidweave.ui.shared.grid;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// The right-click menu, which tells what else a grid can do. Without keys: those of a menu would work in the whole window.
final class GridMenu<K> extends ContextMenu {

    /// Sorting, which belongs to the table.
    interface Sorting {

        void byActiveColumn(boolean ascending);

        void undo();
    }

    private final Texts texts;
    private final Sheet<K, ?> sheet;

    GridMenu(Sheet<K, ?> sheet, GridActs<K, ?> acts, Texts texts, Sorting sorting, Runnable find) {
        this.texts = texts;
        this.sheet = sheet;
        getItems().addAll(
                item("grid.menu.cut", Icon.COPY, acts::cut),
                item("grid.menu.copy", Icon.COPY, acts::copy),
                item("grid.menu.paste", Icon.PASTE, acts::paste),
                item("grid.menu.fill", Icon.CHEVRON_DOWN, acts::fillDown),
                item("grid.menu.clear", Icon.CLOSE, acts::clear),
                new SeparatorMenuItem(),
                item("grid.menu.sort.up", Icon.CHEVRON_UP, () -> sorting.byActiveColumn(true)),
                item("grid.menu.sort.down", Icon.CHEVRON_DOWN, () -> sorting.byActiveColumn(false)),
                item("grid.menu.sort.none", Icon.LIST, sorting::undo),
                item("grid.menu.find", Icon.FILTER, find));
        if (sheet.rows().isPresent()) {
            var insert = item("grid.menu.insert", Icon.ADD, acts::insertRow);
            setOnShowing(_ -> insert.setDisable(!sheet.canGrow()));
            getItems().addAll(
                    new SeparatorMenuItem(),
                    insert,
                    item("grid.menu.delete", Icon.TRASH, acts::deleteRows));
        }
    }

    void add(List<RowAct<K>> rowActs) {
        getItems().add(new SeparatorMenuItem());
        rowActs.forEach(act -> getItems().add(worded(act.words(), act.icon(), () -> act.run().accept(sheet.selectedRows()))));
    }

    private MenuItem item(String key, Icon icon, Runnable act) {
        return worded(texts.of(key), icon, act);
    }

    private static MenuItem worded(String words, Icon icon, Runnable act) {
        var item = new MenuItem(words, icon.draw());
        item.setOnAction(_ -> act.run());
        return item;
    }
}
