package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;
import org.bidweave.TestBids;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.tour.Picture;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tender screen at its sections, in both themes, for a person to look at.
@Tag("tour")
class TenderTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theTenderIsPictured(Theme.Choice choice) {
        onFxThread(() -> {
            var theme = new Theme(choice);
            var name = choice.name().toLowerCase(Locale.ROOT);
            var rivers = new TenderOnScreen(ThreeRivers.BID, ThreeRivers.TODAY, theme);
            for (var section : new TenderSection[] {TenderSection.BASICS, TenderSection.LOTS, TenderSection.VOLUME, TenderSection.TURNOVER,
                TenderSection.INSURANCE, TenderSection.LIMITS}) {
                rivers.screen.show(new Place.Tender(section));
                assertTrue(Files.exists(Picture.take(rivers.scene, "tender-" + section.name().toLowerCase(Locale.ROOT) + "-" + name)));
            }
            var westmere = new TenderOnScreen(TestBids.WESTMERE, TestBids.TODAY, theme);
            westmere.screen.show(new Place.Tender(TenderSection.TURNOVER));
            assertTrue(Files.exists(Picture.take(westmere.scene, "tender-westmere-" + name)));
            var empty = new TenderOnScreen(Bid.empty(new BidId("new")), TestBids.TODAY, theme);
            assertTrue(Files.exists(Picture.take(empty.scene, "tender-empty-" + name)));
        });
    }
}
