package org.bidweave.ui.profile;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.bidweave.edit.History;
import org.bidweave.edit.Step;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// Stands where a profile was that is no longer there, and leads back to it: by undo where an edit took it away, by redo where undo did.
final class GonePage extends StackPane {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Texts texts;
    private final ProfileActs acts;

    GonePage(Texts texts, ProfileActs acts) {
        this.texts = texts;
        this.acts = acts;
    }

    void show(OrganisationId id, History history) {
        int back = stepsTo(history.past().reversed(), id);
        int forth = stepsTo(history.future(), id);
        var leave = button("back", () -> acts.go(new Place.Partners()));
        getChildren().setAll(
                back == NEVER && forth == NEVER ? new EmptyState(texts.of("profile.gone.for-good"), leave)
                        : forth < back ? new EmptyState(texts.of("profile.gone.undone"), button("redo", acts::redo), leave)
                        : new EmptyState(texts.of("profile.gone"), button("undo", acts::undo), leave));
    }

    /// To the first of its buttons, so that keys go to this page and not to the one it replaces.
    void enter() {
        lookup(".button").requestFocus();
    }

    private static int stepsTo(List<Step> steps, OrganisationId id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).bid().organisation(id).isPresent()) {
                return i;
            }
        }
        return NEVER;
    }

    private Button button(String name, Runnable act) {
        var button = new Button(texts.of("profile.gone." + name));
        button.setId("profile-gone-" + name);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
