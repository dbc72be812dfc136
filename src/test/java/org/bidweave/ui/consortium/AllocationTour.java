package org.bidweave.ui.consortium;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.bidweave.TestBids;
import org.bidweave.bench.LargeBid;
import org.bidweave.check.View;
import org.bidweave.model.Award;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.tour.Picture;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the allocation page.
@Tag("tour")
class AllocationTour {

    private static final Bid OPEN = TestBids.member(TestBids.STILLWATER, member -> member.withAllocations(List.of()));
    private static final Bid OTHER = TestBids.WESTMERE.withId(new BidId("leeds"))
            .withTender(tender -> tender.withBasics(tender.basics().withTitle("Leeds Wellbeing 2027")))
            .withAward(Award.EMPTY.withChance(Decimal.of("0.6")));

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theAllocationIsPictured(Theme.Choice choice) {
        picture(choice, "allocation", TestBids.WESTMERE, 1236, _ -> {});
        picture(choice, "allocation-two-lots", TestBids.twoLots(2), 1236, open -> press(open, "Both"));
        picture(choice, "allocation-pools", TestBids.WESTMERE, 1236, open -> {
            open.session.othersProperty().set(List.of(OTHER));
            press(open, "Staff pools");
        });
        picture(choice, "allocation-fill", OPEN, 1236, open -> press(open, "Fill the rest…"));
        picture(choice, "allocation-split", OPEN, 1236, open -> press(open, "Split by capacity…"));
        picture(choice, "allocation-narrow", OPEN, 820, open -> press(open, "Split evenly…"));
        picture(choice, "allocation-large", LargeBid.bid(), 1236, _ -> {});
        picture(choice, "allocation-large-pools", LargeBid.bid(), 820, open -> press(open, "Staff pools"));
        picture(choice, "allocation-large-split", LargeBid.bid(), 1236, open -> press(open, "Split by capacity…"));
    }

    private static void press(OpenBid open, String words) {
        Stream.of(".button", ".toggle-button", ".check-box").flatMap(style -> open.screen.node().lookupAll(style).stream())
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .findFirst().map(ButtonBase.class::cast).orElseThrow().fire();
    }

    private static void picture(Theme.Choice choice, String name, Bid bid, int width, Consumer<OpenBid> steps) {
        var scene = onFxThread(() -> {
            var open = new OpenBid(bid, View.PLANNED);
            var made = new Scene((Parent) open.screen.node(), width, width < 900 ? 592 : 792);
            new Theme(choice).dress(made);
            open.screen.show(new Place.Allocation());
            made.getRoot().applyCss();
            made.getRoot().layout();
            steps.accept(open);
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        onFxThread(() -> scene.getRoot().layout());
        onFxThread(() -> scene.getRoot().layout());
        assertTrue(Files.exists(onFxThread(() -> Picture.take(scene, name + "-" + choice.name().toLowerCase(Locale.ROOT)))));
    }
}
