package org.bidweave.ui.consortium;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.TODAY;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.bidweave.check.View;
import org.bidweave.edit.Edit;
import org.bidweave.model.Role;
import org.bidweave.ui.shared.Place;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static OpenBid open(CopiedBid copied) {
        var open = new OpenBid(copied.bid(), copied.profiles(), View.PLANNED);
        var scene = new Scene((Parent) open.screen.node(), 1236, 792);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return open;
    }

    @Test
    void oneOfMineIsAddedByAnyWordOfItsNameInOneStep() {
        onFxThread(() -> {
            var open = open(CopiedBid.fresh());
            press(open, "Add partner");
            ((TextField) nodes(open, "#add-partner-name").getFirst()).setText("hall brook");
            press(open, "Add");

            var copy = open.session.bid().organisations().getLast();
            assertEquals("Brook Street Hall", copy.name());
            assertEquals(List.of(NORTH), copy.presence().stream().map(held -> held.area()).toList());
            assertEquals(Role.SUBCONTRACTOR, open.session.bid().alternative(A).member(copy.id()).orElseThrow().role());
            assertEquals(new Place.Consortium(copy.id(), null), open.went.getLast());
            assertEquals("From my organisations, 7 Sep 2026, today", panel(open));
            open.session.undo();
            assertEquals(CopiedBid.fresh().bid(), open.session.bid());
        });
    }

    @Test
    void whoIsInTheConsortiumAlreadyIsGoneTo() {
        onFxThread(() -> {
            var open = open(CopiedBid.fresh());
            press(open, "Add partner");
            ((TextField) nodes(open, "#add-partner-name").getFirst()).setText("lantern");
            press(open, "Add");
            assertEquals(List.of(new Place.Consortium(LANTERN, null)), open.went);
            assertTrue(open.session.historyProperty().get().past().isEmpty());
        });
    }

    @Test
    void theCandidatesSearchFindsMyOrganisationsAndMakesThemCandidates() {
        onFxThread(() -> {
            var open = open(CopiedBid.fresh());
            ((TextField) nodes(open, ".candidates .text-field").getFirst()).setText("brook");
            press(open, "Add");
            assertEquals("Add Brook Street to the candidates", open.session.historyProperty().get().past().getLast().name());
            assertTrue(spoken(open, "Try Brook Street Hall").isPresent());
        });
    }

    @Test
    void cardsSayWhereTheirOrganisationsAreFromAndHowMuchTheDirectoryKnowsBetter() {
        onFxThread(() -> {
            var open = open(CopiedBid.outdated());
            var card = nodes(open, ".member-card").get(1);
            assertTrue(card.getAccessibleText().endsWith(", From my organisations, 1 Aug, 5 weeks ago, 2 changes in the directory"),
                    card.getAccessibleText());
            assertTrue(words(open, ".member-card .chip").contains("2 changes in the directory"));
        });
    }

    @Test
    void aFieldIsTakenOrKeptInOneStepWithWhatItDoesAndTheKeyboardGoesOn() {
        onFxThread(() -> {
            var open = open(CopiedBid.outdated());
            open.screen.show(new Place.Consortium(STILLWATER, null));
            assertEquals(List.of("Accounts", "Employees"), words(open, "#copy-panel .news-row .strong"));
            var take = (Button) nodes(open, "#copy-panel .news-row .button").getFirst();
            take.requestFocus();
            take.fire();

            assertEquals(List.of("Employees"), words(open, "#copy-panel .news-row .strong"));
            assertSame(nodes(open, "#copy-panel .news-row .button").getFirst(), open.screen.node().getScene().getFocusOwner());
            assertTrue(nodes(open, "#copy-panel .effect-row").stream().anyMatch(row -> row.getAccessibleText().contains("turnover")));
            ((Button) nodes(open, "#copy-panel .news-row .button").get(1)).fire();
            assertEquals(List.of(), nodes(open, "#copy-panel .news-row"));
            open.session.undo();
            open.session.undo();
            assertEquals(CopiedBid.outdated().bid(), open.session.bid());
            assertEquals(2, nodes(open, "#copy-panel .news-row").size());
        });
    }

    @Test
    void allNewsStandTogetherAndAreTakenInOneStep() {
        onFxThread(() -> {
            var open = open(CopiedBid.outdated());
            assertEquals("The directory has 4 changes for 2 partners.", words(open, "#directory-news .label").getFirst());
            press(open, "Show");
            assertEquals(List.of("Lantern Debt & Rights Advice", "Stillwater Bereavement Support"), words(open, "#directory-news .link.strong"));
            assertEquals(4, nodes(open, "#directory-news .news-row").size());
            press(open, "Take all");
            assertEquals("Take all from the directory", open.session.historyProperty().get().past().getLast().name());
            assertEquals("All copies are up to date with my organisations.", words(open, "#directory-news .label").getFirst());
            open.session.undo();
            assertEquals(CopiedBid.outdated().bid(), open.session.bid());
        });
    }

    @Test
    void newsFollowMyOrganisations() {
        onFxThread(() -> {
            var open = open(CopiedBid.outdated());
            open.profiles.apply(new Edit("Delete", mine -> mine.withOrganisations(List.of())));
            assertEquals("Copied 1 Aug, 5 weeks ago; no longer in my organisations", words(open, ".member-card .member-line .label").getFirst());
            assertFalse(nodes(open, "#directory-news").getFirst().isVisible());
            assertEquals(CopiedBid.outdated().bid(), open.session.bid());
        });
    }

    @Test
    void whoWasEnteredInTheBidIsKeptInMyOrganisationsAndLinked() {
        onFxThread(() -> {
            var open = open(CopiedBid.fresh());
            open.screen.show(new Place.Consortium(LANTERN, null));
            press(open, "Keep in my organisations");
            assertEquals("Lantern Debt & Rights Advice", open.profiles.bid().organisations().getLast().name());
            assertEquals("From my organisations, 7 Sep 2026, today", panel(open));
            open.profiles.undo();
            assertEquals("Copied 7 Sep 2026, today; no longer in my organisations", panel(open));
        });
    }

    @Test
    void whoLooksLikeOneOfMineIsLinked() {
        onFxThread(() -> {
            var copied = CopiedBid.outdated();
            var open = open(new CopiedBid(WESTMERE, copied.profiles()));
            open.screen.show(new Place.Consortium(LANTERN, null));
            press(open, "Link to my organisations");
            assertEquals("Link Lantern to my organisations", open.session.historyProperty().get().past().getLast().name());
            assertEquals(Optional.of(TODAY), open.session.bid().organisation(LANTERN).map(one -> one.copiedFrom()).map(from -> from.on()));
        });
    }

    private static String panel(OpenBid open) {
        return words(open, "#copy-panel .label").getFirst();
    }

    private static Optional<Node> spoken(OpenBid open, String words) {
        return nodes(open, ".button").stream().filter(node -> words.equals(node.getAccessibleText())).findFirst();
    }

    private static void press(OpenBid open, String words) {
        nodes(open, ".button").stream().map(Button.class::cast)
                .filter(button -> words.equals(button.getText()) && button.isVisible()).findFirst().orElseThrow().fire();
    }

    private static List<String> words(OpenBid open, String selector) {
        return nodes(open, selector).stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private static List<Node> nodes(OpenBid open, String selector) {
        open.screen.node().applyCss();
        return List.copyOf(open.screen.node().lookupAll(selector));
    }
}
