package org.bidweave.ui.consortium;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.ASPIRA;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.model.Stage.EOI;
import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.bench.LargeBid;
import org.bidweave.check.View;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Role;
import org.bidweave.optimise.Addition;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final int MANY = 60;

    @Test
    void onlyTheCandidatesInSightHaveACard() {
        onFxThread(() -> {
            var open = new OpenBid(LargeBid.with(MANY), View.PLANNED);
            var list = list(open);

            assertEquals(MANY, list.getItems().size());
            var cards = open.screen.node().lookupAll(".candidate").size();
            assertTrue(cards > 1 && cards < 15, cards + " cards");
        });
    }

    @Test
    void enterTriesTheCandidateThatIsMarked() {
        onFxThread(() -> {
            var open = new OpenBid(WESTMERE, View.PLANNED);
            var list = list(open);
            mark(list, "Aspira Nationwide");
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));

            assertTrue(open.session.bid().alternative(A).member(ASPIRA).isPresent());
        });
    }

    @Test
    void theMarkGoesWithItsCandidateWhenAnEditChangesTheRanking() {
        onFxThread(() -> {
            var open = new OpenBid(WESTMERE, View.SECURED);
            var list = list(open);
            list.requestFocus();
            mark(list, "Aspira Nationwide");
            open.session.apply(MemberEdits.of(A, open.session.bid().organisation(LANTERN).orElseThrow()).setStage(EOI, ""));
            lay(open);

            assertEquals("Aspira Nationwide", list.getSelectionModel().getSelectedItem().candidate().name());
            assertEquals(list, list.getScene().getFocusOwner());
            assertEquals(list.getSelectionModel().getSelectedIndex(), list.getFocusModel().getFocusedIndex());
        });
    }

    @Test
    void aCandidateIsReadOutWithWhatItClosesOpensAndLeaves() {
        onFxThread(() -> {
            var open = new OpenBid(WESTMERE, View.SECURED);
            list(open);
            var spoken = open.screen.node().lookupAll(".candidate-list .list-cell").stream().map(cell -> ((ListCell<?>) cell))
                    .filter(cell -> cell.getItem() instanceof Addition addition && addition.candidate().id().equals(ASPIRA))
                    .map(ListCell::getAccessibleText).findFirst().orElseThrow();

            assertTrue(spoken.startsWith("Try Aspira Nationwide, "), spoken);
            assertTrue(spoken.contains("Closes, Turnover £80,000"), spoken);
            assertTrue(spoken.contains("Still missing, Bereavement"), spoken);
            assertFalse(spoken.contains(", ,"), spoken);
        });
    }

    @Test
    void ofAllThatIsStillMissingTheFirstAndHowManyMoreAreSaid() {
        onFxThread(() -> {
            var open = new OpenBid(LargeBid.with(2), View.PLANNED);
            list(open);
            var card = (CandidateCard) open.screen.node().lookup(".candidate");

            assertTrue(card.spoken().matches(".*Still missing, (.+?, ){4}.+ and \\d+ more"), card.spoken());
            assertFalse(card.spoken().contains("and Presence"), card.spoken());
        });
    }

    @Test
    void shiftF10AndTheRightButtonOpenTheMenuOfTheCandidate() {
        onFxThread(() -> {
            var open = new OpenBid(WESTMERE, View.PLANNED);
            var list = list(open);
            var stage = new Stage();
            stage.setScene(list.getScene());
            stage.show();
            mark(list, "Aspira Nationwide");
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false));
            assertEquals(List.of("Try", "Add as"), items().stream().map(MenuItem::getText).toList());
            list.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 200, 200, false, null));
            assertEquals(1, Window.getWindows().stream().filter(ContextMenu.class::isInstance).count());

            var add = (Menu) items().getLast();
            add.getItems().stream().filter(item -> "Reserve".equals(item.getText())).findFirst().orElseThrow().fire();
            assertEquals(Role.RESERVE, open.session.bid().alternative(A).member(ASPIRA).orElseThrow().role());
            open.session.undo();
            mark(list, "Aspira Nationwide");
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.CONTEXT_MENU, false, false, false, false));
            items().getFirst().fire();
            assertTrue(open.session.trialProperty().get().isPresent());
            Window.getWindows().stream().toList().forEach(Window::hide);
        });
    }

    private static List<MenuItem> items() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow().getItems();
    }

    @SuppressWarnings("unchecked") // the panel's list has nothing but candidates
    private static ListView<Addition> list(OpenBid open) {
        var scene = new Scene((Parent) open.screen.node(), 1236, 792);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        lay(open);
        return (ListView<Addition>) open.screen.node().lookup(".candidate-list");
    }

    private static void lay(OpenBid open) {
        open.screen.node().applyCss();
        ((Parent) open.screen.node()).layout();
    }

    private static void mark(ListView<Addition> list, String name) {
        list.getSelectionModel().select(list.getItems().stream().filter(addition -> addition.candidate().name().equals(name)).findFirst().orElseThrow());
    }
}
