package org.bidweave.ui.consortium;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.TestBids;
import org.bidweave.check.MemberSection;
import org.bidweave.check.View;
import org.bidweave.model.Allocation;
import org.bidweave.model.Award;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class AllocationPageTest {

    private static final Bid OPEN = TestBids.member(TestBids.STILLWATER, member -> member.withAllocations(List.of()));

    private static final List<Bid> LEEDS = List.of(TestBids.WESTMERE.withId(new BidId("leeds"))
            .withTender(tender -> tender.withBasics(tender.basics().withTitle("Leeds Wellbeing 2027")))
            .withAward(Award.EMPTY.withChance(Decimal.of("0.6"))));

    private static final class Page {

        final OpenBid open;

        Page(Bid bid) {
            open = new OpenBid(bid, View.PLANNED);
            var scene = new Scene((Parent) open.screen.node(), 1236, 792);
            new Theme(Theme.Choice.LIGHT).dress(scene);
            open.screen.show(new Place.Allocation());
            layOut();
        }

        void layOut() {
            open.screen.node().applyCss();
            ((Parent) open.screen.node()).layout();
        }

        void key(KeyCode code, boolean shift) {
            var owner = open.screen.node().getScene().getFocusOwner();
            KeyEvent.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            layOut();
        }

        void type(String text) {
            text.chars().forEach(it -> KeyEvent.fireEvent(open.screen.node().getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(it), "", KeyCode.UNDEFINED, false, false, false, false)));
        }

        void press(String words) {
            button(words).fire();
            layOut();
        }

        ButtonBase button(String words) {
            return Stream.of(".button", ".check-box", ".radio-button").flatMap(style -> nodes(style).stream())
                    .map(ButtonBase.class::cast).filter(button -> words.equals(button.getText())).findFirst().orElseThrow();
        }

        List<Node> nodes(String style) {
            return List.copyOf(open.screen.node().lookupAll(style));
        }

        boolean says(String words) {
            return nodes(".label").stream().anyMatch(node -> node instanceof Label label && label.getText().contains(words));
        }

        int rows() {
            return ((TableView<?>) nodes(".stays").getFirst()).getItems().size();
        }

        List<Allocation> work(OrganisationId partner) {
            return open.session.bid().alternative(TestBids.A).member(partner).orElseThrow().allocations();
        }

        int steps() {
            return open.session.historyProperty().get().past().size();
        }
    }

    @Test
    void theRestIsFilledByKeyboardAsOneStepThatUndoTakesBack() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.key(KeyCode.RIGHT, false);
            page.key(KeyCode.RIGHT, false);
            page.key(KeyCode.DOWN, true);
            page.key(KeyCode.DOWN, true);
            page.key(KeyCode.F7, false);
            assertTrue(((RadioButton) page.button("Stillwater")).isSelected());
            assertTrue(page.says("300 people more in 2 rows"));
            assertEquals(List.of(), page.work(TestBids.STILLWATER));
            page.key(KeyCode.ENTER, false);
            assertEquals(TestBids.WESTMERE.alternative(TestBids.A).member(TestBids.STILLWATER).orElseThrow().allocations(),
                    page.work(TestBids.STILLWATER));
            assertEquals(1, page.steps());
            assertEquals("Fill the rest with Stillwater: 300 people", page.open.session.historyProperty().get().past().getLast().name());
            page.open.session.undo();
            assertEquals(List.of(), page.work(TestBids.STILLWATER));
        });
    }

    @Test
    void thePreviewSaysEachPlaceAndPartnerInFull() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.key(KeyCode.RIGHT, false);
            page.key(KeyCode.RIGHT, false);
            page.key(KeyCode.DOWN, true);
            page.key(KeyCode.DOWN, true);
            page.key(KeyCode.F7, false);
            var names = page.nodes(".changes .table-cell .label").stream().map(Label.class::cast).filter(label -> !label.getText().isEmpty()).toList();
            assertEquals(List.of("North", "Stillwater", "Quayside", "Stillwater"), names.stream().map(Label::getText).toList());
            assertTrue(names.stream().noneMatch(Label::isTextTruncated));
        });
    }

    @Test
    void allOfItIsExportedPlaceByPlace() {
        onFxThread(() -> {
            var page = new Page(TestBids.WESTMERE);
            page.press("Only rows with a gap");
            page.press("Export");
            assertEquals(List.of("Lot", "Service", "Place", "Need", "Have", "Gap", "Served by"), page.open.exported.getFirst().subList(0, 7));
            assertEquals(List.of("Harbourlight Community Trust people", "Harbourlight Community Trust staff"), page.open.exported.getFirst().subList(7, 9));
            assertEquals(4, page.open.exported.size());
            assertEquals(List.of("North", "500", "500", "0", "2", "400", "5"), page.open.exported.get(1).subList(2, 9));
        });
    }

    @Test
    void whatStaysOpenIsSaidWithTheReason() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.key(KeyCode.F7, false);
            assertTrue(page.says("100 people still without: Harbourlight has no more full-time staff free in “nav”."));
            assertTrue(page.button("Fill the rest").isDisabled());
        });
    }

    @Test
    void escapeLeavesTheBidAsItWas() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.key(KeyCode.F9, false);
            assertTrue(page.says("Shares stay as they are"));
            page.key(KeyCode.ESCAPE, false);
            assertEquals(0, page.steps());
            assertEquals(List.of(), page.nodes("#sharing"));
        });
    }

    @Test
    void sharesAreNotTouchedAndOneGoesToThemFromThere() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.key(KeyCode.F8, false);
            page.press("Split evenly");
            assertEquals(shares(OPEN), shares(page.open.session.bid()));
            page.key(KeyCode.DOWN, false);
            page.key(KeyCode.DOWN, false);
            page.key(KeyCode.F8, false);
            page.press("Open the shares");
            assertEquals(new Place.Consortium(TestBids.STILLWATER, MemberSection.SHARE), page.open.went.getLast());
        });
    }

    @Test
    void aTypedFigureGoesToThePoolThatServesThere() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.key(KeyCode.RIGHT, false);
            page.key(KeyCode.RIGHT, false);
            page.type("90");
            page.key(KeyCode.ENTER, false);
            assertEquals(List.of(new Allocation(TestBids.LOT, TestBids.NAVIGATION, TestBids.NORTH, "nav", null, 90)), page.work(TestBids.STILLWATER));
            assertEquals("Stillwater’s allocation", page.open.session.historyProperty().get().past().getLast().name());
        });
    }

    @Test
    void onlyRowsWithAGapCanBeShownAndGroupsFold() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            assertEquals(4, page.rows());
            page.press("Only rows with a gap");
            assertEquals(3, page.rows());
            page.key(KeyCode.UP, false);
            page.open.screen.node().lookup(".scrolls").requestFocus();
            page.key(KeyCode.UP, false);
            page.key(KeyCode.SPACE, false);
            assertEquals(1, page.rows());
            page.key(KeyCode.SPACE, false);
            assertEquals(3, page.rows());
        });
    }

    @Test
    void aTotalCannotBeTypedInto() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.key(KeyCode.UP, false);
            page.type("5");
            page.key(KeyCode.ENTER, false);
            assertEquals(0, page.steps());
        });
    }

    @Test
    void staffPromisedInAnotherBidAreShownWithItsNameAndChance() {
        onFxThread(() -> {
            var page = new Page(TestBids.WESTMERE);
            page.press("Staff pools");
            assertTrue(page.says("3 pools, none over-promised"));
            page.open.session.othersProperty().set(LEEDS);
            page.layOut();
            assertTrue(page.says("in ‘Leeds Wellbeing 2027’ (60% likely), and 6.25 here, of 6.25 held: 6.25 short if both are won."));
            page.press("Open staff");
            assertEquals(new Place.Consortium(TestBids.HARBOURLIGHT, MemberSection.STAFF), page.open.went.getLast());
        });
    }

    @Test
    void thePoolsAreExportedFigureByFigure() {
        onFxThread(() -> {
            var page = new Page(TestBids.WESTMERE);
            page.open.session.othersProperty().set(LEEDS);
            page.press("Staff pools");
            ((ButtonBase) page.open.screen.node().lookup("#export-pools")).fire();

            assertEquals(13, page.open.exported.size());
            assertEquals(List.of(
                    List.of("Partner", "Pool", "For", "Full-time staff"),
                    List.of("Harbourlight Community Trust", "nav", "Wellbeing Navigators, here", "8.75"),
                    List.of("Harbourlight Community Trust", "nav", "Leeds Wellbeing 2027, 60% likely, 1 Apr 2027 to 31 Mar 2030", "8.75"),
                    List.of("Harbourlight Community Trust", "nav", "Held", "8.75"),
                    List.of("Harbourlight Community Trust", "nav", "If all are won, to spare", "-8.75")), page.open.exported.subList(0, 5));
        });
    }

    @Test
    void editOnTheConsortiumOpensThePageAndOneComesBack() {
        onFxThread(() -> {
            var page = new Page(OPEN);
            page.press("Back to the consortium");
            page.press("Edit");
            assertEquals(new Place.Allocation(), page.open.went.getLast());
            assertEquals(1, page.nodes(".allocation-page").size());
        });
    }

    private static List<?> shares(Bid bid) {
        return bid.alternative(TestBids.A).members().stream().map(member -> member.shares()).toList();
    }
}
