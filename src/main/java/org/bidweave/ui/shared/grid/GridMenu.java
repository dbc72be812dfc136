package org.bidweave.ui.shared.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// The right-click menu, which tells what else a grid can do.
final class GridMenu extends ContextMenu {

    private final Texts texts;

    GridMenu(GridActs<?, ?> acts, Texts texts, boolean growing) {
        this.texts = texts;
        getItems().addAll(
                item("grid.menu.cut", Icon.COPY, acts::cut),
                item("grid.menu.copy", Icon.COPY, acts::copy),
                item("grid.menu.paste", Icon.PASTE, acts::paste),
                item("grid.menu.fill", Icon.CHEVRON_DOWN, acts::fillDown),
                item("grid.menu.clear", Icon.CLOSE, acts::clear));
        if (growing) {
            getItems().addAll(
                    new SeparatorMenuItem(),
                    item("grid.menu.insert", Icon.ADD, acts::insertRow),
                    item("grid.menu.delete", Icon.TRASH, acts::deleteRows));
        }
    }

    private MenuItem item(String key, Icon icon, Runnable act) {
        var item = new MenuItem(texts.of(key), icon.draw());
        item.setOnAction(_ -> act.run());
        return item;
    }
}
