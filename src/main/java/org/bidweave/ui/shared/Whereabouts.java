package org.bidweave.ui.shared;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Which place a part of a screen is, so that F1 there opens what the guide says of just that.
public final class Whereabouts {

    private Whereabouts() {}

    public static void mark(Node part, Place place) {
        part.getProperties().put(Whereabouts.class, place);
    }

    /// The nearest place marked around a node, such as the one with the keyboard.
    public static Optional<Place> of(@Nullable Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent)
                .flatMap(at -> at.hasProperties() && at.getProperties().get(Whereabouts.class) instanceof Place place ? Stream.of(place) : Stream.empty())
                .findFirst();
    }
}
