package org.bidweave.ui.consortium;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.ui.shared.Texts;

/// What can be done with a member from its card.
final class MemberMenu extends ContextMenu {

    MemberMenu(Texts texts, ConsortiumActs acts, OrganisationId member) {
        var roles = new Menu(texts.of("consortium.menu.role"));
        for (var role : Role.values()) {
            roles.getItems().add(item(Named.role(texts, role), () -> acts.setRole(member, role)));
        }
        var stages = new Menu(texts.of("consortium.menu.stage"));
        for (var stage : Stage.values()) {
            stages.getItems().add(item(Named.stage(texts, stage), () -> reach(acts, member, stage)));
        }
        getItems().addAll(
                item(texts.of("consortium.menu.open"), () -> acts.open(member)),
                item(texts.of("consortium.menu.lead"), () -> acts.setRole(member, Role.LEAD)),
                roles,
                stages,
                new SeparatorMenuItem(),
                item(texts.of("consortium.menu.remove"), () -> acts.remove(member)));
    }

    private static void reach(ConsortiumActs acts, OrganisationId member, Stage stage) {
        if (stage.gone()) {
            acts.leave(member, stage);
        } else {
            acts.setStage(member, stage, "");
        }
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
