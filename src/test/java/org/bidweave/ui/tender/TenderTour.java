package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.stage.PopupWindow;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.TestBids;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Money;
import org.bidweave.model.TurnoverMode;
import org.bidweave.tour.Picture;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tender screen at its sections, in both themes, for a person to look at.
@Tag("tour")
class TenderTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theTenderIsPictured(Theme.Choice choice) {
        var theme = onFxThread(() -> new Theme(choice));
        for (var section : List.of(TenderSection.BASICS, TenderSection.LOTS, TenderSection.VOLUME, TenderSection.TURNOVER,
                TenderSection.INSURANCE, TenderSection.LIMITS)) {
            picture(ThreeRivers.BID, ThreeRivers.TODAY, theme, section, section.name());
        }
        picture(TestBids.WESTMERE, TestBids.TODAY, theme, TenderSection.TURNOVER, "westmere");
        picture(Bid.empty(new BidId("new")), TestBids.TODAY, theme, TenderSection.BASICS, "empty");
        picture(unsaid(), ThreeRivers.TODAY, theme, TenderSection.TURNOVER, "unsaid");
    }

    /// Forty lots: as a table, a block with headings before it is pasted, what one asks before it is copied, the keys, volume and turnover.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void fortyLotsArePictured(Theme.Choice choice) {
        var theme = onFxThread(() -> new Theme(choice));
        var bid = new ManyLots(40, 20, 3, 5).bid();
        picture(bid, ThreeRivers.TODAY, theme, TenderSection.LOTS, "many-lots");
        picture(bid, ThreeRivers.TODAY, theme, TenderSection.VOLUME, "many-lots-volume");
        picture(bid, ThreeRivers.TODAY, theme, TenderSection.TURNOVER, "many-lots-turnover");
        picture(bid, theme, "many-lots-paste", screen -> {
            screen.clip.write("Area\tLot name\tAnnual value (£)\tContact\nLeeds\tNorth\t300k\tAnn\nYork\tSouth\tabout ten\tBen");
            screen.grid("tender-lots").paste();
        });
        picture(bid, theme, "many-lots-copy", screen -> press(screen, KeyCode.R, true, true));
        picture(bid, theme, "many-lots-keys", screen -> press(screen, KeyCode.F1, true, false));
    }

    private static void press(TenderOnScreen screen, KeyCode code, boolean shift, boolean control) {
        screen.node("tender-lots").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    /// Sums for each lot, and a buyer who does not say how turnover is counted.
    private static Bid unsaid() {
        return ThreeRivers.BID.withTender(tender -> tender.withTurnover(tender.turnover().withMultiple(null).withMode(TurnoverMode.NOT_STATED)
                .withLotAmounts(Map.of(ThreeRivers.LOT_1, Money.of(450_000), ThreeRivers.LOT_3, Money.of(975_000), ThreeRivers.LOT_4,
                        Money.of(570_000)))));
    }

    /// Places as they are typed: what the list offers, what was understood, and a region that is still one place.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void placesAreTyped(Theme.Choice choice) {
        var theme = onFxThread(() -> new Theme(choice));
        var name = choice.name().toLowerCase(Locale.ROOT);
        var shown = onFxThread(() -> {
            var screen = new TenderOnScreen(ThreeRivers.BID, ThreeRivers.TODAY, theme);
            var stage = new Stage();
            stage.setScene(screen.scene);
            stage.show();
            screen.screen.show(new Place.Tender(TenderSection.PLACES));
            screen.clip.write("Northbeck\nSouthbeck\nBirmingham City\nCumbria\nTees Valley\nAllerdale\nOld Town\nEdinburgh\nSir Benfro\nNewcastle");
            screen.grid("tender-places").paste();
            return screen;
        });
        onFxThread(() -> {
            assertTrue(Files.exists(Picture.take(shown.scene, "tender-places-paste-" + name)));
            shown.grid("tender-places").lookupAll(".overlay .button.primary").stream().map(Button.class::cast).forEach(Button::fire);
            shown.node("tender-places-add").requestFocus();
            ((SearchField) shown.node("tender-places-add")).setText("north e");
        });
        onFxThread(() -> {
            assertTrue(Files.exists(Picture.take(shown.scene, "tender-places-typed-" + name)));
            var list = Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
            assertTrue(Files.exists(Picture.take(list.getScene(), "tender-places-offers-" + name)));
            shown.scene.getWindow().hide();
        });
    }

    /// In the smallest window: a refused text, and a paste before it is confirmed.
    @Test
    void theTenderFitsTheSmallestWindow() {
        var theme = onFxThread(() -> new Theme(Theme.Choice.LIGHT));
        var shown = onFxThread(() -> {
            var screen = new TenderOnScreen(ThreeRivers.BID, ThreeRivers.TODAY, theme);
            var stage = new Stage();
            stage.setScene(screen.scene);
            stage.setWidth(820);
            stage.setHeight(592);
            stage.show();
            screen.screen.show(new Place.Tender(TenderSection.DATES));
            screen.type("tender-award", "31 Feb 2026");
            screen.clip.write("Advice, east\t£200k\tEastbeck\tBase\nAdvice, west\tlots\tWestbeck");
            screen.grid("tender-lots").paste();
            return screen;
        });
        onFxThread(() -> {
            assertTrue(Files.exists(Picture.take(shown.scene, "tender-smallest-light")));
            shown.scene.getWindow().hide();
        });
    }

    /// The window is shown first, so that the page has scrolled when the picture is taken.
    private static void picture(Bid bid, LocalDate today, Theme theme, TenderSection section, String name) {
        picture(bid, today, theme, section, name, _ -> { });
    }

    private static void picture(Bid bid, Theme theme, String name, Consumer<TenderOnScreen> step) {
        picture(bid, ThreeRivers.TODAY, theme, TenderSection.LOTS, name, step);
    }

    private static void picture(
            Bid bid, LocalDate today, Theme theme, TenderSection section, String name, Consumer<TenderOnScreen> step) {
        var shown = onFxThread(() -> {
            var screen = new TenderOnScreen(bid, today, theme);
            var stage = new Stage();
            stage.setScene(screen.scene);
            stage.show();
            screen.screen.show(new Place.Tender(section));
            step.accept(screen);
            return screen;
        });
        onFxThread(() -> {
            var file = "tender-" + name.toLowerCase(Locale.ROOT) + "-" + theme.choice().name().toLowerCase(Locale.ROOT);
            assertTrue(Files.exists(Picture.take(shown.scene, file)));
            shown.scene.getWindow().hide();
        });
    }
}
