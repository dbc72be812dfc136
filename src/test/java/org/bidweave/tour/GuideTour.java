package org.bidweave.tour;

import static org.bidweave.tour.FxTest.onFxThread;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.ui.about.AboutView;
import org.bidweave.ui.guide.Address;
import org.bidweave.ui.guide.Guide;
import org.bidweave.ui.guide.GuideView;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The guide and About, light and dark, large and small, for a person to look at.
@Tag("tour")
class GuideTour {

    private static final Texts TEXTS = new Texts(Locale.UK);

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theGuide(Theme.Choice theme) {
        var guide = onFxThread(() -> new GuideView(Guide.read(), TEXTS));
        var scene = show(theme, guide);
        for (var size : new int[][] {{1024, 700}, {1440, 900}}) {
            onFxThread(() -> size(scene, size[0], size[1]));
            for (var address : List.of(Address.top("index"), Address.top("getting-started"), new Address("tender", "turnover"),
                    new Address("rules", "fin-02-combined-turnover"), Address.top("keys"), Address.top("findings"), Address.top("coverage"))) {
                onFxThread(() -> guide.show(address));
                picture(scene, "guide-" + address.page() + "-" + size[0], theme);
            }
        }
        onFxThread(() -> ((TextField) guide.lookup("#guide-find")).setText("signed"));
        picture(scene, "guide-search", theme);
        onFxThread(() -> ((TextField) guide.lookup("#guide-find")).setText("zebra"));
        picture(scene, "guide-search-nothing", theme);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void about(Theme.Choice theme) {
        var about = onFxThread(() -> new AboutView(TEXTS, "Bidweave 1.0.0", Path.of("bids").toAbsolutePath().getRoot().resolve("bids")));
        var scene = show(theme, about);
        picture(scene, "about-1024", theme);
        onFxThread(() -> size(scene, 1440, 900));
        picture(scene, "about-1440", theme);
    }

    private static Scene show(Theme.Choice theme, Parent content) {
        return onFxThread(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            var scene = new Scene(content, 1024, 700);
            new Theme(theme).dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return scene;
        });
    }

    private static void size(Scene scene, double width, double height) {
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height);
    }

    /// Drawn once before, so that everything has its size.
    private static void picture(Scene scene, String name, Theme.Choice theme) {
        onFxThread(() -> scene.snapshot(null));
        onFxThread(() -> Picture.take(scene, name + "-" + theme.name().toLowerCase(Locale.ROOT)));
    }
}
