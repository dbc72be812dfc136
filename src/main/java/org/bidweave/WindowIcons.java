package org.bidweave;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/// The program's mark for the window and the task bar, in the sizes that systems ask for.
final class WindowIcons {

    private WindowIcons() {}

    static List<Image> all() {
        return Stream.of(16, 32, 64, 256)
                .map(size -> "/org/bidweave/icons/bidweave-" + size + ".png")
                .map(name -> new Image(Objects.requireNonNull(WindowIcons.class.getResourceAsStream(name), name)))
                .toList();
    }
}
