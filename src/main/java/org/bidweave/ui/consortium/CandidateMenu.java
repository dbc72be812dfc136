package org.bidweave.ui.consortium;

import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.ui.shared.Texts;

/// What can be done with a candidate who is not in the plan: tried as its button does, or taken in at once.
final class CandidateMenu extends ContextMenu {

    CandidateMenu(Texts texts, ConsortiumActs acts, Organisation candidate) {
        var add = new Menu(texts.of("consortium.menu.add"));
        Stream.of(Role.values()).map(role -> item(Named.role(texts, role), () -> acts.add(candidate.name(), role))).forEach(add.getItems()::add);
        getItems().addAll(item(texts.of("consortium.try"), () -> acts.tryOut(candidate.id())), add);
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
