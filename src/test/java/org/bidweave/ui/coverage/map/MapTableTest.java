package org.bidweave.ui.coverage.map;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.Samples;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Lens;
import org.bidweave.coverage.map.MapBids;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class MapTableTest {

    private final List<AreaCover> opened = new ArrayList<>();

    @Test
    void saltneyCoastStandsInARowInWords() {
        onFxThread(() -> {
            var table = new MapTable(new Texts(Locale.UK), MapBids.PLACES, MapBids.cover(Samples.CASE_3A), opened::add);

            assertEquals(List.of("Fenwold", "Marshland", "Saltney Coast"), List.of(cell(table, 0, 0), cell(table, 1, 0), cell(table, 2, 0)));
            assertEquals(List.of("Nobody", "nobody", "80", "0", "80"),
                    List.of(cell(table, 2, 2), cell(table, 2, 3), cell(table, 2, 4), cell(table, 2, 5), cell(table, 2, 6)));
            assertTrue(cell(table, 2, 7).startsWith("Blocker. ") && cell(table, 2, 7).contains("No partner has a base in Saltney Coast; it is pass or fail."),
                    cell(table, 2, 7));
        });
    }

    @Test
    void itShowsWhatTheLensShows() {
        onFxThread(() -> {
            var table = new MapTable(new Texts(Locale.UK), MapBids.PLACES, MapBids.kentCover(), opened::add);
            assertEquals(List.of("12 districts", "Outreach", "Oast Trust (outreach)"), List.of(cell(table, 0, 1), cell(table, 0, 2), cell(table, 0, 3)));
            assertEquals("a part of Swale", cell(table, 4, 1));

            table.look(new Lens.Partner(MapBids.SHINGLE, "Shingle Street Project"));

            assertEquals("Nobody", cell(table, 0, 2));
            assertEquals("Staff", cell(table, 1, 2));
        });
    }

    @Test
    void enterOpensThePlaceOfTheRowAndNewValuesKeepIt() {
        onFxThread(() -> {
            var table = new MapTable(new Texts(Locale.UK), MapBids.PLACES, MapBids.cover(Samples.CASE_3A), opened::add);
            table.getSelectionModel().select(2);
            table.show(MapBids.cover(Samples.CASE_3B));
            Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));

            assertEquals(List.of("Saltney Coast"), opened.stream().map(AreaCover::name).toList());
            assertEquals("0", cell(table, 2, 6));
        });
    }

    private static String cell(MapTable table, int row, int column) {
        return String.valueOf(table.getColumns().get(column).getCellData(row));
    }
}
