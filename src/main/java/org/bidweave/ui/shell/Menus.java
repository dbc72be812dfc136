package org.bidweave.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.bidweave.ui.shared.Action;
import org.bidweave.ui.shared.Texts;

/// The program's menu, made of the actions by their groups.
final class Menus {

    private Menus() {}

    static List<MenuItem> of(Texts texts, List<Action> actions) {
        var groups = new LinkedHashMap<String, Menu>();
        for (var action : actions) {
            groups.computeIfAbsent(action.group(), group -> new Menu(texts.of("menu." + group))).getItems().add(item(action));
        }
        return new ArrayList<>(groups.values());
    }

    static MenuItem item(Action action) {
        var item = new MenuItem(action.words().getValue(), action.icon().draw());
        action.keys().ifPresent(item::setAccelerator);
        item.disableProperty().bind(action.possible().map(possible -> !possible));
        item.setOnAction(_ -> action.run().run());
        return item;
    }
}
