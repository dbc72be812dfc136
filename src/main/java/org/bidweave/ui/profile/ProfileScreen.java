package org.bidweave.ui.profile;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bidweave.model.OrganisationId;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// The profile of one of my organisations. One that is deleted leaves the way back in its place.
public final class ProfileScreen implements Screen {

    private final ProfileContext context;
    private final StackPane node = new StackPane();
    private final GonePage gone;
    private Optional<ProfilePage> page = Optional.empty();

    public ProfileScreen(Session profiles, Texts texts, Clip clip, UkPlaces places, ProfileActs acts) {
        context = new ProfileContext(profiles, texts, clip, places, acts);
        gone = new GonePage(texts, acts);
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
        } else if (place instanceof Place.ProfileName(var id)) {
            open(id).enterName();
        }
    }

    private ProfilePage open(OrganisationId id) {
        var shown = page.filter(it -> it.id().equals(id)).orElseGet(() -> new ProfilePage(context, id));
        page = Optional.of(shown);
        refresh();
        shown.enter();
        return shown;
    }

    private void refresh() {
        page.ifPresent(shown -> {
            if (context.organisation(shown.id()).isPresent()) {
                shown.refresh();
                put(shown, shown::enter);
            } else {
                gone.show(shown.id(), context.session().historyProperty().get());
                put(gone, gone::enter);
            }
        });
    }

    /// One page takes the keyboard over from the other.
    private void put(Node page, Runnable enter) {
        boolean replaces = !node.getChildren().isEmpty() && !node.getChildren().contains(page);
        node.getChildren().setAll(page);
        if (replaces && node.getScene() != null) {
            enter.run();
        }
    }
}
