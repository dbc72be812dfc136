package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.bidweave.Samples;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissingTest {

    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final Tender RIVERS = ThreeRivers.BID.tender();

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(List.of("Notice identifier", "Values and VAT"), names(TenderSection.BASICS, RIVERS));
        assertEquals(List.of("A lot", "A service", "Threshold", "How it is counted"),
                EnumSet.of(TenderSection.LOTS, TenderSection.LINES, TenderSection.TURNOVER).stream()
                        .flatMap(section -> names(section, Tender.EMPTY).stream()).toList());
    }

    @Test
    void ofALotEachThingIsNamed() {
        var bare = RIVERS.withLot(ThreeRivers.LOT_2, lot -> lot.withAnnualValue(null).withTitle("").withAreas(List.of()));
        assertEquals(List.of("Lot 2: Name", "Lot 2: Yearly value", "Lot 2: Places"), names(TenderSection.LOTS, bare));
        var empty = RIVERS.withLot(ThreeRivers.LOT_3, lot -> lot.withVolumes(List.of()));
        assertEquals(List.of("Lot 3: Northbeck", "Lot 3: Southbeck"), names(TenderSection.VOLUME, empty));
    }

    @ParameterizedTest
    @EnumSource
    void asManyAreMissingAsAreNotFilled(Samples sample) {
        var tender = sample.bid().tender();
        for (var section : EnumSet.complementOf(EnumSet.of(TenderSection.LOTS, TenderSection.TURNOVER))) {
            var filled = Filled.of(section, tender);
            assertEquals(filled.all() - filled.filled(), Missing.of(section, tender, TEXTS).size(), section::name);
        }
    }

    @Test
    void aMissingFieldIsGoneTo() {
        on(ThreeRivers.BID, screen -> {
            ((ToggleButton) screen.node("tender-go-BASICS")).fire();
            click(screen, "Values and VAT");
            assertEquals("tender-vat", screen.scene.getFocusOwner().getId());
        });
    }

    @Test
    void aMissingCellIsGoneTo() {
        on(ThreeRivers.BID.withTender(tender -> tender.withLot(ThreeRivers.LOT_2, lot -> lot.withAnnualValue(null))), screen -> {
            ((ToggleButton) screen.node("tender-go-LOTS")).fire();
            click(screen, "Lot 2: Yearly value");
            assertEquals("tender-lots", screen.scene.getFocusOwner().getId());
            screen.clip.write("£5");
            screen.grid("tender-lots").paste();
            assertEquals(Money.of(5), screen.session.bid().tender().lot(ThreeRivers.LOT_2).annualValue());
        });
    }

    @Test
    void aMissingVolumeIsGoneTo() {
        on(ThreeRivers.BID.withTender(tender -> tender.withLot(ThreeRivers.LOT_3, lot -> lot.withVolumes(List.of()))), screen -> {
            ((ToggleButton) screen.node("tender-go-VOLUME")).fire();
            click(screen, "Lot 3: Southbeck");
            screen.clip.write("12");
            screen.grid("tender-volume").paste();
            assertEquals(List.of(ThreeRivers.SOUTHBECK),
                    screen.session.bid().tender().lot(ThreeRivers.LOT_3).volumes().stream().map(volume -> volume.area()).toList());
        });
    }

    private static List<String> names(TenderSection section, Tender tender) {
        return Missing.of(section, tender, TEXTS).stream().map(Missing::name).toList();
    }

    private static void click(TenderOnScreen screen, String name) {
        screen.layout();
        screen.scene.getRoot().lookupAll(".tender-missing .button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(name)).findFirst().orElseThrow().fire();
    }

    @Test
    void whereNoServiceIsNamedThereIsNoRowThatATypedFigureCouldBeLostIn() {
        on(ThreeRivers.BID.withTender(tender -> tender.withLines(List.of()).withLots(
                tender.lots().stream().map(lot -> lot.withVolumes(List.of())).toList())), screen -> {
            ((ToggleButton) screen.node("tender-go-VOLUME")).fire();
            assertEquals(List.of(), List.copyOf(screen.scene.getRoot().lookupAll("#tender-volume")));
        });
    }

    private static void on(Bid bid, Consumer<TenderOnScreen> steps) {
        onFxThread(() -> steps.accept(new TenderOnScreen(bid, ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT))));
    }
}
