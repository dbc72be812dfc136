package org.bidweave.ui.coverage.map;

import static org.bidweave.tour.FxTest.onFxThread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bidweave.Samples;
import org.bidweave.coverage.map.Lens;
import org.bidweave.coverage.map.MapBids;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.tour.Picture;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The map by itself, light and dark, for a person to look at.
@Tag("tour")
class MapTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theWholeCountry(Theme.Choice theme) {
        picture("country", MapBids.kentCover(), 820, 980, theme, MapView::whole);
        picture("country-blank", new MapCover(List.of(), List.of()), 1400, 1700, theme, MapView::whole);
        picture("country-narrow", MapBids.kentCover(), 408, 520, theme, MapView::whole);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theCasesAndKent(Theme.Choice theme) {
        picture("case-3a", MapBids.cover(Samples.CASE_3A), 408, 360, theme, map -> { });
        picture("case-3a-gap", MapBids.cover(Samples.CASE_3A), 408, 360, theme, map -> map.look(new Lens.Gap()));
        picture("kent", MapBids.kentCover(), 408, 520, theme, map -> map.choose(MapBids.DOVER));
        picture("kent-gap", MapBids.kentCover(), 408, 520, theme, map -> map.look(new Lens.Gap()));
        picture("kent-need", MapBids.kentCover(), 408, 520, theme, map -> map.look(new Lens.Need()));
        picture("kent-partner", MapBids.kentCover(), 408, 520, theme, map -> map.look(new Lens.Partner(MapBids.SHINGLE, "Shingle Street Project")));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aLargeBid(Theme.Choice theme) {
        picture("large", MapBids.wideCover(), 1000, 900, theme, map -> { });
        picture("large-gap", MapBids.wideCover(), 1000, 900, theme, map -> map.look(new Lens.Gap()));
        picture("large-narrow", MapBids.wideCover(), 408, 520, theme, map -> { });
        picture("large-near", MapBids.wideCover(), 1000, 900, theme, map -> map.look(map.camera().zoomed(2.2, 500, 450)));
    }

    private static void picture(String name, MapCover cover, double width, double height, Theme.Choice theme, Consumer<MapView> step) {
        onFxThread(() -> {
            var screen = new MapOnScreen(cover, width, height, theme);
            step.accept(screen.map);
            screen.layout();
            var full = "map-" + name + "-" + theme.name().toLowerCase(Locale.ROOT);
            var file = Picture.take(screen.scene, full);
            screen.map.writeSvg(file.resolveSibling(full + ".svg"));
            screen.map.writePng(file.resolveSibling(full + "-file.png"));
            return Files.size(Path.of(file.toString()));
        });
    }
}
