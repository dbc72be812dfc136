package org.bidweave.ui.shell;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.bidweave.MemoryLibrary;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes out is called after the bid, the alternative, the view and the day; in the file the head comes first.
class SheetFilesTest {

    private static final String DAY = TestBids.TODAY.toString();

    @TempDir
    private Path folder;

    private static TestProgram at(Bid bid, Place place) {
        var program = TestProgram.start(new MemoryLibrary(bid), TestBids.TODAY, Theme.Choice.LIGHT);
        program.shell().open(bid.id());
        program.shell().go(place);
        return program;
    }

    @Test
    void aTableIsCalledAfterTheBidTheAlternativeTheViewAndTheDay() throws Exception {
        var file = folder.resolve("allocation.csv");
        onFxThread(() -> {
            var program = at(TestBids.WESTMERE, new Place.Allocation());
            program.chosen().choose(file);
            ((Button) program.find("#export-allocation")).fire();
            assertEquals("Wellbeing Navigators Allocation, A as planned, " + DAY + ".csv", program.chosen().suggested());
            program.shell().switchView();
            ((Button) program.find("#export-allocation")).fire();
            assertEquals("Wellbeing Navigators Allocation, A as secured, " + DAY + ".csv", program.chosen().suggested());
        });
        var text = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFLot,Service,Place,Need,"), text);
        assertTrue(text.contains("Harbourlight Community Trust people") && text.contains("\"Stillwater Bereavement Support, not signed people\""), text);
    }

    @Test
    void aPictureIsCalledSoToo() {
        onFxThread(() -> {
            var program = at(TestBids.WESTMERE, new Place.Coverage(null, null));
            ((MenuButton) program.find("#map-more")).getItems().getLast().fire();
            assertEquals("Wellbeing Navigators map, A as planned, " + DAY + ".png", program.chosen().suggested());
        });
    }

    @Test
    void whatNoFileSystemTakesIsLeftOutOfTheName() {
        var bid = TestBids.WESTMERE;
        assertEquals("Wellbeing Navigators Coverage, “After  before” as planned.csv", Bids.fileName(bid, " Coverage, “After/ before” as planned.csv"));
    }
}
