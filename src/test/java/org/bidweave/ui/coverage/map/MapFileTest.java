package org.bidweave.ui.coverage.map;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bidweave.coverage.map.MapBids;
import org.bidweave.places.District;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MapFileTest {

    @TempDir
    private Path folder;

    @Test
    void theDrawingHoldsEachDistrictOnceWithItsSentence() throws Exception {
        var svg = parsed(drawing());
        var groups = elements(svg, "g").stream().map(it -> it.getAttribute("id")).toList();

        assertEquals(groups.size(), new HashSet<>(groups).size(), "every name once");
        for (var district : MapBids.PLACES.districts().stream().map(District::code).toList()) {
            assertTrue(groups.contains(district), district);
        }
        assertTrue(elements(svg, "title").stream().anyMatch(it -> it.getTextContent().startsWith("Thanet. Outreach, planned: Shingle Street Project")));
    }

    @Test
    void theDrawingUsesOnlyColoursThatAreWrittenOut() throws Exception {
        assertTrue(elements(parsed(drawing()), "polygon").stream().map(it -> it.getAttribute("fill")).allMatch(it -> it.matches("#[0-9A-F]{6}|none")));
    }

    @Test
    void thePictureIsTwiceAsFineAsTheScreen() throws Exception {
        var file = folder.resolve("map.png");
        onFxThread(() -> new MapOnScreen(MapBids.kentCover()).map.writePng(file));
        var picture = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));

        assertEquals(2 * 408, picture.getWidth());
        assertEquals(2 * 520, picture.getHeight());
        assertEquals(0xFFFFFFFF, picture.getRGB(picture.getWidth() - 1, picture.getHeight() - 1));
    }

    private Path drawing() {
        var file = folder.resolve("map.svg");
        onFxThread(() -> {
            var screen = new MapOnScreen(MapBids.kentCover(), 900, 1000, Theme.Choice.LIGHT);
            screen.map.whole();
            screen.layout();
            screen.map.writeSvg(file);
        });
        return file;
    }

    private static Document parsed(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Document svg, String name) {
        var all = new ArrayList<Element>();
        var found = svg.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
