package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Presence;
import org.bidweave.model.Volume;
import org.bidweave.places.District;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class PlacesSectionTest {

    private static final Bid EMPTY = Bid.empty(new BidId("new"));
    private static final LotId LOT = new LotId("L1");

    @Test
    void placesAreTypedOneAfterAnotherByKeyboardAlone() {
        on(EMPTY, screen -> {
            screen.screen.show(new Place.Tender(TenderSection.PLACES));
            assertSame(screen.node("tender-places-add"), screen.scene.getFocusOwner());

            enter(screen, "hartlep");
            enter(screen, "Caerdydd");
            enter(screen, "Old Town, within Hull");

            assertEquals(List.of(
                    new Area(new AreaId("hartlepool"), "Hartlepool", "E06000001"),
                    new Area(new AreaId("cardiff"), "Cardiff", "W06000015"),
                    new Area(new AreaId("old-town"), "Old Town", "", "E06000010")), areas(screen));
            assertEquals("", field(screen).getText());
            assertEquals("Old Town, within Kingston upon Hull added.", note(screen));
            assertEquals("Place Old Town", screen.session.historyProperty().get().past().getLast().name());
        });
    }

    @Test
    void allDistrictsOfARegionAreOneStepAndUndoTakesThemBack() {
        on(EMPTY, screen -> {
            enter(screen, "north east");

            assertEquals(12, areas(screen).size());
            assertEquals("All 12 districts of the North East", screen.session.historyProperty().get().past().getLast().name());
            screen.session.undo();
            assertEquals(List.of(), areas(screen));
        });
    }

    @Test
    void aRegionCanStandAsOnePlaceAndBecomeItsDistrictsLater() {
        on(EMPTY.withTender(tender -> tender.withLots(List.of(Lot.named(LOT, "Advice")))), screen -> {
            field(screen).setText("Tees Valley");
            press(screen, KeyCode.DOWN);
            press(screen, KeyCode.ENTER);
            screen.at("tender-lots", LOT, 2, "Tees Valley");
            screen.layout();
            assertEquals(List.of("E47000006"), areas(screen).stream().map(Area::code).toList());
            assertEquals(1, screen.session.bid().tender().lot(LOT).areas().size());

            ((Button) screen.node("tender-places-divide-tees-valley")).fire();

            assertEquals(List.of("Hartlepool", "Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees", "Darlington"), names(screen));
            assertEquals(5, screen.session.bid().tender().lot(LOT).areas().size());
            assertEquals("Tees Valley was replaced by its 5 districts. Each asks for the presence that Tees Valley asked for.", note(screen));
        });
    }

    @Test
    void whatIsThereAlreadyIsNotAddedTwice() {
        on(EMPTY, screen -> {
            enter(screen, "Darlington");
            enter(screen, "E06000005");
            assertEquals("Darlington is already one of the places.", note(screen));

            enter(screen, "Tees Valley");
            assertEquals(5, areas(screen).size());
            assertTrue(note(screen).endsWith("1 was there already."), note(screen));

            screen.at("tender-places", 1, 0, "Darlington Borough Council");
            assertEquals("Hartlepool", areas(screen).get(1).name());
            assertTrue(words(screen).contains("Place: Darlington is already one of the places."), () -> words(screen).toString());
        });
    }

    @Test
    void aNameInTheGridGetsItsCodeAndIsSaid() {
        on(EMPTY, screen -> {
            screen.paste("tender-places", "Birmingham City");
            assertEquals(List.of(new Area(new AreaId("birmingham"), "Birmingham", "E08000025")), areas(screen));
            assertEquals("“Birmingham City” was understood as Birmingham (E08000025).", note(screen));
        });
    }

    @Test
    void whatIsNotInTheTableIsKeptAndSaid() {
        on(EMPTY, screen -> {
            screen.paste("tender-places", "Old Town\nWest Midlands");
            assertTrue(note(screen).contains("Not in the table of UK places and kept as your own: Old Town."), note(screen));
            assertTrue(note(screen).contains("may be the region of 30 districts or the county of 7 districts"), note(screen));

            screen.at("tender-places", 0, 2, "hull city council");
            assertEquals(new Area(new AreaId("old-town"), "Old Town", "", "E06000010"), areas(screen).getFirst());
            screen.at("tender-places", 1, 1, "UKG3");
            assertEquals(new Area(new AreaId("west-midlands"), "West Midlands", "E11000005"), areas(screen).getLast());
        });
    }

    @Test
    void aPlaceLiesWithinOneDistrictOnly() {
        on(EMPTY, screen -> {
            screen.at("tender-places", 0, 0, "Old Town");
            screen.at("tender-places", 0, 2, "Kent");
            assertEquals("", areas(screen).getFirst().within());
            assertTrue(words(screen).contains("Within: Kent is 12 districts; name the one district in which the place lies."), () -> words(screen).toString());
        });
    }

    @Test
    void aHundredAndFiftyPastedNamesGetTheirCodesAndTwiceIsOnce() {
        on(EMPTY, screen -> {
            var names = TenderOnScreen.PLACES.districts().stream().limit(150).map(District::name).collect(Collectors.joining("\n"));
            screen.paste("tender-places", names + "\nHartlepool\nOld Town");

            assertEquals(151, areas(screen).size());
            assertEquals(List.of("Old Town"), areas(screen).stream().filter(area -> area.code().isEmpty()).map(Area::name).toList());
            assertTrue(note(screen).contains("Hartlepool is already one of the places."), note(screen));
            assertEquals(1, screen.session.historyProperty().get().past().size());
        });
    }

    @Test
    void theLotsUnderstandPlacesInAnySpelling() {
        on(EMPTY, screen -> {
            screen.paste("tender-lots", "North\t1\tBournemouth, Christchurch and Poole; Hull, North East\nSouth\t1\tdistricts of Tees Valley, Leeds");

            var lots = screen.session.bid().tender().lots();
            assertEquals(List.of("E06000058", "E06000010", "E12000001"), codes(screen, lots.getFirst()));
            assertEquals(List.of("E06000001", "E06000002", "E06000003", "E06000004", "E06000005", "E08000035"), codes(screen, lots.getLast()));
            var said = ((Label) screen.node("tender-lots-note")).getText();
            assertTrue(said.contains("“Hull” was understood as Kingston upon Hull (E06000010)."), said);
            assertTrue(said.contains("North East is one place of 12 districts; for the districts themselves write “districts of North East”."), said);
        });
    }

    @Test
    void whatALotShowsCanBeTypedAgain() {
        on(EMPTY, screen -> {
            screen.paste("tender-lots", "North\t1\tUKM83; Newry, Mourne and Down; Old Town");
            var lot = screen.session.bid().tender().lots().getFirst();
            screen.at("tender-lots", lot.id(), 2, "Inverclyde, East Renfrewshire, and Renfrewshire, Newry, Mourne and Down, Old Town");

            assertEquals(List.of("UKM83", "N09000010", ""), codes(screen, screen.session.bid().tender().lots().getFirst()));
            assertEquals(3, areas(screen).size());
        });
    }

    @Test
    void aRegionWithPeopleStaysAndItIsSaid() {
        var region = new Area(new AreaId("tees"), "Tees Valley", "E47000006");
        var asked = new AreaRequirement(region.id(), Presence.BASE, null, true);
        var bid = ThreeRivers.BID.withTender(tender -> tender.withAreas(List.of(region)).withLots(List.of(Lot.named(LOT, "Advice").withAreas(List.of(asked))
                .withVolumes(List.of(new Volume(ThreeRivers.ADVICE, region.id(), 450, false))))))
                .withAlternatives(EMPTY.alternatives()).withOrganisations(List.of());
        on(bid, screen -> {
            ((Button) screen.node("tender-places-divide-tees")).fire();

            assertEquals(6, areas(screen).size());
            assertEquals(1, PlaceEdits.standing(screen.session.bid(), region.id()).volumes());
            assertTrue(note(screen).contains("Tees Valley itself stays with what is entered for it and cannot be divided by itself: 1 figure of people a year."), note(screen));
        });
    }

    private static List<String> codes(TenderOnScreen screen, Lot lot) {
        return lot.areas().stream().map(asked -> areas(screen).stream().filter(area -> area.id().equals(asked.area())).findFirst().orElseThrow().code())
                .toList();
    }

    private static void on(Bid bid, Consumer<TenderOnScreen> steps) {
        onFxThread(() -> steps.accept(new TenderOnScreen(bid, ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT))));
    }

    private static SearchField field(TenderOnScreen screen) {
        return (SearchField) screen.node("tender-places-add");
    }

    private static void enter(TenderOnScreen screen, String typed) {
        field(screen).setText(typed);
        press(screen, KeyCode.ENTER);
    }

    private static void press(TenderOnScreen screen, KeyCode key) {
        field(screen).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        screen.layout();
    }

    private static String note(TenderOnScreen screen) {
        return ((Label) screen.node("tender-places-note")).getText();
    }

    private static List<Area> areas(TenderOnScreen screen) {
        return screen.session.bid().tender().areas();
    }

    private static List<String> names(TenderOnScreen screen) {
        return areas(screen).stream().map(Area::name).toList();
    }

    private static List<String> words(TenderOnScreen screen) {
        return screen.scene.getRoot().lookupAll(".label").stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }
}
