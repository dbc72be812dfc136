package org.bidweave.ui.coverage.map;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.bidweave.Samples;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Lens;
import org.bidweave.coverage.map.MapBids;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.model.AreaId;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class MapViewTest {

    @Test
    void itOpensOnTheBidsPlaces() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.kentCover());
            var sight = new Sight(screen.map.plan(), screen.map.lens(), screen.map.camera(), 408, 470, null, false);

            assertTrue(screen.map.plan().tiles().stream().filter(Tile::ours).allMatch(sight::sees));
            assertFalse(screen.map.plan().tiles().stream().filter(tile -> tile.name().equals("Glasgow City")).allMatch(sight::sees));
        });
    }

    @Test
    void focusChoosesTheWorstPlaceAndItIsReadAloud() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.cover(Samples.CASE_3A));
            screen.map.choose(new AreaId("Saltney Coast"));

            var said = screen.map.getAccessibleText();
            assertTrue(said.startsWith("Map, Who is present. Saltney Coast, not in the table of UK places. Nobody: nobody."), said);
            assertTrue(said.contains("80 people needed, 0 served, 80 short."), said);
            assertTrue(said.contains("a base in Saltney Coast"), said);
        });
    }

    @Test
    void arrowsMoveFromPlaceToPlaceAndBack() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.kentCover());
            screen.map.choose(MapBids.DOVER);
            assertEquals("Dover", screen.chosen().name());

            screen.press(KeyCode.LEFT);
            assertEquals("Canterbury", screen.chosen().name());
            screen.press(KeyCode.RIGHT);
            assertEquals("Dover", screen.chosen().name());
            screen.press(KeyCode.UP);
            screen.press(KeyCode.DOWN);
            assertEquals("Dover", screen.chosen().name());
        });
    }

    @Test
    void everyDistrictIsReachedByArrows() {
        onFxThread(() -> {
            var plan = new MapOnScreen(MapBids.kentCover()).map.plan();
            var seen = new HashSet<Tile>();
            var open = new ArrayDeque<>(List.of(plan.tiles().getFirst()));
            while (!open.isEmpty()) {
                var tile = open.pop();
                if (seen.add(tile)) {
                    List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN).forEach(arrow -> Steps.from(plan, tile, arrow).ifPresent(open::push));
                }
            }
            assertEquals(List.of(), plan.tiles().stream().filter(tile -> !seen.contains(tile)).map(Tile::name).toList());
        });
    }

    @Test
    void plusAndMinusZoomAndHomeGoesBack() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.kentCover());
            double first = screen.map.camera().scale();
            screen.press(KeyCode.PLUS);
            assertTrue(screen.map.camera().scale() > first);
            screen.press(KeyCode.MINUS);
            screen.press(KeyCode.MINUS);
            assertTrue(screen.map.camera().scale() < first);
            screen.press(KeyCode.HOME);
            assertEquals(first, screen.map.camera().scale());
        });
    }

    @Test
    void enterOpensTheSmallestPlaceThere() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.kentCover());
            screen.map.choose(MapBids.THANET);
            screen.press(KeyCode.ENTER);
            screen.map.choose(MapBids.SHEPPEY);
            screen.press(KeyCode.ENTER);
            screen.map.choose(MapBids.KENT);
            screen.press(KeyCode.ENTER);

            assertEquals(List.of("Thanet", "Isle of Sheppey", "Kent"), screen.opened.stream().map(AreaCover::name).toList());
        });
    }

    @Test
    void escapeFirstGoesHomeAndThenLeavesTheMap() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.kentCover());
            screen.press(KeyCode.PLUS);
            assertFalse(screen.press(KeyCode.ESCAPE));
            assertTrue(screen.press(KeyCode.ESCAPE));
        });
    }

    @Test
    void aPlaceThatIsChosenBeyondTheFrameComesIntoSight() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.kentCover());
            var glasgow = screen.map.plan().tiles().stream().filter(tile -> tile.name().equals("Glasgow City")).findFirst().orElseThrow();
            screen.map.choose(glasgow);
            screen.layout();

            assertTrue(screen.map.camera().x(glasgow.hex()) > 0 && screen.map.camera().x(glasgow.hex()) < 408);
            assertEquals("Map, Who is present. Glasgow City. Not a place of this bid.", screen.map.getAccessibleText());
        });
    }

    @Test
    void newValuesKeepWhatIsChosenAndInSight() {
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.cover(Samples.CASE_3A));
            screen.map.choose(new AreaId("Saltney Coast"));
            screen.press(KeyCode.PLUS);
            double scale = screen.map.camera().scale();
            screen.map.show(MapBids.cover(Samples.CASE_3B));
            screen.layout();

            assertEquals("Saltney Coast", screen.chosen().name());
            assertEquals(scale, screen.map.camera().scale());
            assertTrue(screen.map.chosenArea().stream().noneMatch(AreaCover::failing));
        });
    }

    @Test
    void placesThatNoTableKnowsLieInTheSea() {
        onFxThread(() -> {
            var plan = new MapOnScreen(MapBids.kentCover()).map.plan();
            var riverside = plan.tiles().stream().filter(tile -> !tile.district()).findFirst().orElseThrow();

            assertEquals("Riverside estates", riverside.name());
            assertTrue(riverside.hex().around().stream().noneMatch(hex -> plan.at(hex).isPresent()));
            assertEquals(3, new MapOnScreen(MapBids.cover(Samples.CASE_3A)).map.plan().tiles().size(), "no country where the bid names none of it");
        });
    }

    @Test
    void everySentenceOfEveryMapIsWhole() {
        onFxThread(() -> {
            var words = new MapWords(new Texts(Locale.UK), MapBids.PLACES);
            for (var cover : covers()) {
                var plan = new Plan(cover, MapBids.PLACES, MapOnScreen.LAYOUT);
                for (var lens : cover.lenses()) {
                    for (var tile : plan.tiles()) {
                        var said = words.tile(plan, tile, lens);
                        assertTrue(said.endsWith(".") && !said.contains("..") && !said.contains("  "), said);
                    }
                }
            }
        });
    }

    private static List<MapCover> covers() {
        return List.of(MapBids.kentCover(), MapBids.wideCover(), MapBids.cover(Samples.CASE_1), MapBids.cover(Samples.CASE_5A));
    }

    @Test
    void eachLensHasAName() {
        var words = new MapWords(new Texts(Locale.UK), MapBids.PLACES);

        assertEquals(List.of("Who is present", "People needed", "People short", "Oast Trust", "Shingle Street Project", "Counselling"),
                MapBids.kentCover().lenses().stream().map(words::lens).toList());
        assertEquals(new Lens.Everyone(), MapBids.kentCover().lenses().getFirst());
    }
}
