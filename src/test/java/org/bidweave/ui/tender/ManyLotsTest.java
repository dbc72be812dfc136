package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.Volume;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.Grid;
import org.junit.jupiter.api.Test;

/// What a person does with many lots and many places.
class ManyLotsTest {

    private static final LotId L2 = new LotId("L2");

    @Test
    void withManyPlacesTheVolumeIsShownLotByLot() {
        on(new ManyLots(3, 20, 2).bid(), screen -> {
            press(screen, screen.node("tender-people"), KeyCode.PAGE_DOWN, true, false, false);
            assertEquals(L2, ((ComboBox<?>) screen.node("tender-volume-lot")).getValue());

            var figures = IntStream.rangeClosed(1, 20).mapToObj(i -> i + "\t" + 2 * i).collect(Collectors.joining("\n"));
            screen.paste("tender-people", 1, figures);

            var volumes = screen.session.bid().tender().lot(L2).volumes();
            assertEquals(40, volumes.size());
            assertEquals(3 * 210, volumes.stream().mapToInt(Volume::people).sum());
            assertEquals(1, screen.session.historyProperty().get().past().size());
            assertEquals(new ManyLots(3, 20, 2).bid().tender().lots().getFirst(), screen.session.bid().tender().lots().getFirst());
        });
    }

    @Test
    void whatDoesNotDependOnThePlaceStandsAboveOfTheSameLot() {
        on(new ManyLots(3, 20, 2).bid(), screen -> {
            screen.at("tender-volume", 1, 3, "£80k");
            assertEquals("{service-2=£80,000}", screen.session.bid().tender().lots().getFirst().lineValues().toString());
        });
    }

    @Test
    void aLotIsCopiedAndItsNameIsReadyToBeTyped() {
        on(ThreeRivers.BID, screen -> {
            lots(screen).select(ThreeRivers.LOT_3, 0);
            press(screen, screen.node("tender-lots"), KeyCode.C, true, true, false);

            assertEquals(List.of("L1", "L2", "L3", "L5", "L4"), ids(screen.session.bid()));
            assertEquals(List.of(new LotId("L5")), lots(screen).selectedRows());
            assertEquals("Copy lot", screen.session.historyProperty().get().past().getLast().name());
        });
    }

    @Test
    void whatOneLotAsksIsCopiedToThoseTyped() {
        on(ThreeRivers.BID, screen -> {
            lots(screen).select(ThreeRivers.LOT_3, 0);
            press(screen, screen.node("tender-lots"), KeyCode.R, true, true, false);
            var to = (TextField) screen.node("tender-copy-to");
            to.setText("1-2");
            to.fireEvent(new ActionEvent());

            var tender = screen.session.bid().tender();
            assertEquals(tender.lot(ThreeRivers.LOT_3).areas(), tender.lot(ThreeRivers.LOT_2).areas());
            assertEquals(tender.lot(ThreeRivers.LOT_3).volumes(), tender.lot(ThreeRivers.LOT_1).volumes());
            assertEquals(1, screen.session.historyProperty().get().past().size());
        });
    }

    @Test
    void withoutOtherLotsTheQuestionStays() {
        on(ThreeRivers.BID, screen -> {
            lots(screen).select(ThreeRivers.LOT_3, 0);
            press(screen, screen.node("tender-lots"), KeyCode.R, true, true, false);
            screen.node("tender-copy-to").fireEvent(new ActionEvent());

            assertTrue(texts(screen).contains("Write the numbers of other lots, such as 2, 4-6, or all."));
            assertEquals(ThreeRivers.BID, screen.session.bid());
        });
    }

    @Test
    void preferencesMoveUpAndDown() {
        on(ThreeRivers.BID, screen -> {
            lots(screen).select(ThreeRivers.LOT_4, 0);
            press(screen, screen.node("tender-lots"), KeyCode.UP, false, false, true);
            assertEquals(List.of(ThreeRivers.LOT_3, ThreeRivers.LOT_4, ThreeRivers.LOT_1),
                    screen.session.bid().alternative(ThreeRivers.A).preference());
        });
    }

    @Test
    void allLotsAreTickedOrNone() {
        on(ThreeRivers.BID, screen -> {
            ((Button) screen.node("tender-lots-bid-all")).fire();
            assertEquals(ids(ThreeRivers.BID).size(), screen.session.bid().alternative(ThreeRivers.A).lotsBid().size());
            ((Button) screen.node("tender-lots-bid-none")).fire();
            assertEquals(List.of(), screen.session.bid().alternative(ThreeRivers.A).lotsBid());
        });
    }

    @Test
    void ofTooManyWaysToWinThoseThatAskForMostAreShown() {
        on(new ManyLots(40, 2, 1, 5).bid(), screen -> {
            assertTrue(texts(screen).contains("There are too many ways to win to list them all. These ask for most."));
            var cells = screen.node("tender-wins").lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).toList();
            assertTrue(cells.contains("Lots 36 to 40"), cells::toString);
        });
    }

    @Test
    void eachWayToWinSaysHowManyPeopleAreAsked() {
        on(ThreeRivers.BID.withTender(tender -> tender.withTurnover(tender.turnover().withScope(TurnoverScope.PER_LOT))), screen -> {
            var cells = screen.node("tender-wins").lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).toList();
            assertTrue(cells.containsAll(List.of("900", "260", "150")), cells::toString);
        });
    }

    private static void press(TenderOnScreen screen, Node node, KeyCode code, boolean shortcut, boolean shift, boolean alt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, alt, false));
        screen.layout();
    }

    @SuppressWarnings("unchecked")
    private static Grid<LotId, ?> lots(TenderOnScreen screen) {
        return (Grid<LotId, ?>) screen.grid("tender-lots");
    }

    private static List<String> ids(Bid bid) {
        return bid.tender().lots().stream().map(Lot::id).map(LotId::value).toList();
    }

    private static List<String> texts(TenderOnScreen screen) {
        return screen.scene.getRoot().lookupAll(".label").stream().filter(Node::isVisible)
                .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    private static void on(Bid bid, Consumer<TenderOnScreen> steps) {
        onFxThread(() -> steps.accept(new TenderOnScreen(bid, ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT))));
    }
}
