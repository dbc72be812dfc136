package org.bidweave.ui.partners;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Screen;
import org.bidweave.ui.shared.Texts;

/// My organisations.
public final class PartnersScreen implements Screen {

    private final Session profiles;
    private final Consumer<Place> go;
    private final VBox list = new VBox(8);
    private final VBox node;

    public PartnersScreen(Session profiles, Texts texts, Consumer<Place> go) {
        this.profiles = profiles;
        this.go = go;
        var heading = new Label(texts.of("partners.heading"));
        heading.getStyleClass().add("page");
        node = new VBox(16, heading, list);
        profiles.historyProperty().subscribe(_ -> refresh());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Place place) {
        list.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void refresh() {
        list.getChildren().setAll(profiles.bid().organisations().stream().map(this::row).toList());
    }

    private Node row(Organisation organisation) {
        var button = new Button(organisation.name());
        button.setOnAction(_ -> go.accept(new Place.Profile(organisation.id())));
        return button;
    }
}
