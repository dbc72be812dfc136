package org.bidweave.ui.profile;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// The profile of one of my organisations.
public final class ProfileScreen implements Screen {

    private final Session profiles;
    private final Label name = new Label();
    private final VBox node = new VBox(16, name);

    public ProfileScreen(Session profiles, Texts texts, Clip clip, Consumer<Place> go) {
        this.profiles = profiles;
        name.getStyleClass().add("page");
        name.setAccessibleHelp(texts.of("partners.heading"));
        name.setOnMouseClicked(_ -> go.accept(new Place.Partners()));
        name.setUserData(clip);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Profile(var id)) {
            name.setText(profiles.bid().nameOf(id));
        }
    }
}
