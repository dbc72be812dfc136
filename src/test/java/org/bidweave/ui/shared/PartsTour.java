package org.bidweave.ui.shared;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.Scene;
import org.bidweave.tour.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every part in every state on one page, in both themes, for a person to look at.
@org.junit.jupiter.api.Tag("tour")
class PartsTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void everyPartIsPictured(Theme.Choice choice) {
        var file = onFxThread(() -> {
            var scene = new Scene(new PartsPage(new Texts(Locale.UK)), Picture.WIDTH, Picture.HEIGHT);
            new Theme(choice).dress(scene);
            return Picture.take(scene, "parts-" + choice.name().toLowerCase(Locale.ROOT));
        });
        assertTrue(Files.exists(file), "no picture was written");
    }
}
