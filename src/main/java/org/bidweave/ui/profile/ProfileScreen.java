package org.bidweave.ui.profile;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.bidweave.model.OrganisationId;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// The profile of one of my organisations. One that is deleted leaves the way back in its place, and undo brings it back.
public final class ProfileScreen implements Screen {

    private final ProfileContext context;
    private final StackPane node = new StackPane();
    private final Node gone;
    private Optional<ProfilePage> page = Optional.empty();

    public ProfileScreen(Session profiles, Texts texts, Clip clip, UkPlaces places, ProfileActs acts) {
        context = new ProfileContext(profiles, texts, clip, places, acts);
        var undo = new Button(texts.of("profile.gone.undo"));
        undo.setId("profile-gone-undo");
        undo.setOnAction(_ -> acts.undo());
        var back = new Button(texts.of("profile.gone.back"));
        back.setOnAction(_ -> acts.go(new Place.Partners()));
        gone = new EmptyState(texts.of("profile.gone"), undo, back);
        StackPane.setAlignment(gone, Pos.TOP_LEFT);
        node.getStyleClass().add("profile");
        node.getStylesheets().add(Objects.requireNonNull(ProfileScreen.class.getResource("profile.css")).toExternalForm());
        profiles.historyProperty().subscribe(_ -> refresh());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Profile(var id)) {
            open(id);
        }
    }

    private void open(OrganisationId id) {
        var shown = page.filter(it -> it.id().equals(id)).orElseGet(() -> new ProfilePage(context, id));
        page = Optional.of(shown);
        refresh();
        shown.enter();
    }

    private void refresh() {
        page.ifPresent(shown -> {
            var there = context.organisation(shown.id()).isPresent();
            if (there) {
                shown.refresh();
            }
            node.getChildren().setAll(there ? shown : gone);
        });
    }
}
