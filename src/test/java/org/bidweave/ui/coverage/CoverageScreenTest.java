package org.bidweave.ui.coverage;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.Samples;
import org.bidweave.model.Stage;
import org.bidweave.model.OrganisationId;
import org.bidweave.edit.MemberEdits;
import org.bidweave.TestBids;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.bench.LargeBid;
import org.bidweave.coverage.Row;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Money;
import org.bidweave.ui.coverage.map.MapTable;
import org.bidweave.ui.coverage.map.MapView;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class CoverageScreenTest {

    @Test
    void theWorstRowIsOpenAtFirst() {
        onFxThread(() -> {
            var open = fenwold();
            assertEquals("Children’s therapy, Saltney Coast. Together: Not met: Nobody (Blocker). No partner who delivers Children’s therapy has "
                    + "outreach or more in Saltney Coast by the start; it is mandatory.", open.matrix().getAccessibleText());
            assertTrue(texts(open.find("#coverage-cell")).anyMatch("Children’s therapy, Saltney Coast"::equals));
        });
    }

    @Test
    void arrowsWalkFromCellToCellAndOverHeads() {
        onFxThread(() -> {
            var open = fenwold();
            open.press(KeyCode.HOME, true);
            assertEquals("Lead’s turnover", row(open).name());
            open.press(KeyCode.DOWN);
            assertTrue(spoken(open).startsWith("Specialisms: requirements "), spoken(open));
            open.press(KeyCode.DOWN);
            assertEquals("Independent domestic violence advice", row(open).name());
            open.press(KeyCode.UP);
            open.press(KeyCode.UP);
            assertEquals("Lead’s turnover", row(open).name());
            open.press(KeyCode.RIGHT);
            assertTrue(spoken(open).startsWith("Lead’s turnover, £450,000. Marram House: Met: £1,150,000 (Met)."), spoken(open));
            open.press(KeyCode.LEFT);
            open.press(KeyCode.LEFT);
            assertEquals(Cursor.TOGETHER, open.matrix().cursor().column());
            open.press(KeyCode.END);
            assertEquals(open.matrix().matrix().columns().size() - 1, open.matrix().cursor().column());
            open.press(KeyCode.END, true);
            assertEquals("Signature", row(open).name());
        });
    }

    @Test
    void headsFoldTheirRowsAwayAndTellWhatIsMissingBeneath() {
        onFxThread(() -> {
            var open = new CoverageOnScreen(Samples.CASE_5A.bid(), Samples.CASE_5A.today(), 1236, 792);
            int all = open.matrix().lines().size();
            open.press(KeyCode.HOME, true);
            open.press(KeyCode.MINUS);
            assertTrue(spoken(open).endsWith("Folded away; Enter shows them."), spoken(open));
            int folded = open.matrix().lines().size();
            assertTrue(folded < all);
            open.session.apply(new MemberEdits(open.session.bid().current(), lead(open), "Lead").setStage(Stage.CONTRACTED, ""));
            assertEquals(folded, open.matrix().lines().size(), "an edit keeps what is folded");
            open.press(KeyCode.ENTER);
            assertEquals(all, open.matrix().lines().size());
            open.press(KeyCode.MINUS, true);
            assertEquals(List.of("All lots", "Lot 1, Advice in Northbeck", "Lot 3, Homelessness outreach", "Lot 4, Tenancy support"),
                    open.matrix().lines().stream().map(line -> ((Line.Head) line).words()).toList());
            assertTrue(spoken(open).contains(" missing"), spoken(open));
            open.press(KeyCode.RIGHT);
            assertTrue(open.matrix().lines().size() > 4);
            open.press(KeyCode.PLUS, true);
            assertEquals(all, open.matrix().lines().size());
        });
    }

    @Test
    void aRowThatWasSoughtIsShownWhereverItWasHidden() {
        onFxThread(() -> {
            var open = new CoverageOnScreen(Samples.CASE_5A.bid(), Samples.CASE_5A.today(), 1236, 792);
            var sought = open.matrix().matrix().rows().stream().filter(row -> !row.together().coverage().missing()).toList().getLast();
            open.press(KeyCode.MINUS, true);
            ((ToggleButton) open.find("#only-missing")).fire();
            open.screen.show(new Place.Coverage(sought.id(), null));
            assertEquals(sought.id(), row(open).id());
            assertTrue(texts(open.find("#coverage-cell")).anyMatch(words -> words.contains(sought.name())), "its cell is open");
        });
    }

    @Test
    void aPlaceThatWasSoughtIsChosenOnTheMapWithWhatIsMissingThere() {
        onFxThread(() -> {
            var open = fenwold();
            var coast = open.session.bid().tender().areas().getLast();
            open.screen.show(new Place.Coverage(null, coast.id()));
            assertEquals("Base in " + coast.name(), row(open).name());
            assertEquals(coast.id(), ((MapView) open.find("#map")).chosenArea().orElseThrow().id());
        });
    }

    private static OrganisationId lead(CoverageOnScreen open) {
        var bid = open.session.bid();
        return bid.alternative(bid.current()).members().getFirst().organisation();
    }

    @Test
    void everyCellCanBeReachedAndSaysWhatItIsWithoutItsColour() {
        onFxThread(() -> {
            var open = fenwold();
            open.press(KeyCode.HOME, true);
            var rows = open.matrix().matrix().rows();
            for (int i = 0; i < rows.size(); i++) {
                if (open.matrix().cursor().row(open.matrix().lines()) == null) {
                    open.press(KeyCode.DOWN);
                }
                assertEquals(rows.get(i).title(), row(open).title());
                for (int column = 0; column < open.matrix().matrix().columns().size(); column++) {
                    open.press(KeyCode.RIGHT);
                    assertTrue(spoken(open).startsWith(rows.get(i).title() + ". " + open.matrix().matrix().columns().get(column).name() + ": "));
                }
                open.press(KeyCode.HOME);
                open.press(KeyCode.DOWN);
            }
        });
    }

    @Test
    void enterOpensACellAndEscapeLeadsBackToIt() {
        onFxThread(() -> {
            var open = fenwold();
            open.press(KeyCode.HOME, true);
            open.press(KeyCode.RIGHT);
            open.press(KeyCode.ENTER);
            var panel = open.find("#coverage-cell");
            assertEquals(panel, open.scene.getFocusOwner());
            assertTrue(texts(panel).anyMatch("Marram House: Met: £1,150,000"::equals));
            panel.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertEquals(open.matrix(), open.scene.getFocusOwner());
            assertEquals(new Cursor(1, 0), open.matrix().cursor());
        });
    }

    @Test
    void aPlaceOnTheMapOpensWhatIsMissingThere() {
        onFxThread(() -> {
            var open = fenwold();
            var map = (MapView) open.find("#map");
            map.choose(open.session.bid().tender().areas().stream().filter(area -> area.name().equals("Saltney Coast")).findFirst().orElseThrow().id());
            map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertEquals(open.find("#coverage-cell"), open.scene.getFocusOwner());
            assertTrue(row(open).name().contains("Saltney Coast"), row(open).name());
            assertEquals(Verdict.BLOCKER, row(open).together().verdict());
        });
    }

    @Test
    void theMapIsATableTooAndGoesOutAsAFile() {
        onFxThread(() -> {
            var open = fenwold();
            ((MenuButton) open.find("#map-more")).getItems().getLast().fire();
            assertEquals(List.of("map.png"), open.pictures);
            var looked = (ComboBox<?>) open.find("#map-looked");
            looked.getSelectionModel().select(2);
            assertEquals("Map, People short.", ((MapView) open.find("#map")).getAccessibleText());
            ((ToggleButton) ((Segmented<?>) open.find("#map-twin")).getChildren().getLast()).fire();
            assertEquals(3, ((MapTable) open.find("#map-table")).getItems().size());
        });
    }

    @Test
    void aFixOfTheOpenCellActs() {
        onFxThread(() -> {
            var open = fenwold();
            button(open.find("#coverage-cell"), "Plan outreach by Little Oaks").fire();
            assertTrue(open.went.getFirst() instanceof Place.EntryField, open.went.toString());
        });
    }

    @Test
    void tryingACandidateMovesItAmongTheMembersAndTheOpenCellFollows() {
        onFxThread(() -> {
            var open = fenwold();
            button(open.find("#coverage-cell"), "Try Coastal").fire();
            open.layOut();
            assertTrue(spoken(open).startsWith("Children’s therapy, Saltney Coast. Together: Met (Met)."), spoken(open));
            assertTrue(open.matrix().matrix().columns().stream().anyMatch(column -> column.name().startsWith("Coastal") && column.counts()));
            open.session.undo();
            assertTrue(spoken(open).contains("Nobody (Blocker)"), spoken(open));
        });
    }

    @Test
    void onlyWhatIsMissingCanBeShown() {
        onFxThread(() -> {
            var open = fenwold();
            var filter = (ToggleButton) open.find("#only-missing");
            assertEquals("Only missing (4)", filter.getText());
            filter.fire();
            assertEquals(List.of("Children’s therapy, Saltney Coast", "Base in Saltney Coast", "Domestic violence advice, Saltney Coast: 60",
                    "Children’s therapy, Saltney Coast: 20"), open.matrix().matrix().rows().stream().map(Row::title).toList());
            filter.fire();
            assertTrue(open.matrix().matrix().rows().size() > 4);
        });
    }

    @Test
    void theSecuredViewShowsWhatWaitsForASignature() {
        onFxThread(() -> {
            var open = new CoverageOnScreen(TestBids.WESTMERE, TestBids.TODAY, 1236, 792);
            open.session.viewProperty().set(View.SECURED);
            var words = new MatrixWords(new Texts(Locale.UK));
            assertEquals(List.of("lead", "partner", "once signed"), open.matrix().matrix().columns().stream().limit(3).map(words::part).toList());
        });
    }

    @Test
    void theTableTwinSaysTheSameInWords() {
        onFxThread(() -> {
            var open = fenwold();
            toggle(open, "Table").fire();
            var table = (TableView<?>) open.find("#matrix-table");
            assertEquals(List.of("Group", "Requirement", "Together", "Marram, lead", "Little, partner"),
                    table.getColumns().stream().limit(5).map(column -> column.getText()).toList());
            table.getSelectionModel().select(0);
            var cells = table.lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).filter(text -> text != null).toList();
            assertTrue(cells.contains("Not met: Nobody"), cells.toString());
            assertTrue(table.lookupAll(".table-cell").stream().anyMatch(cell -> cell.getAccessibleText() != null
                    && cell.getAccessibleText().startsWith("Base in Saltney Coast. Together: Not met: Nobody (Blocker).")));
        });
    }

    @Test
    void theMatrixAndThePeopleCanBeTakenOutAsTables() {
        onFxThread(() -> {
            var open = fenwold();
            ((Button) open.find("#export-matrix")).fire();
            ((Button) open.find("#export-people")).fire();
            var matrix = open.saved.getFirst();
            assertEquals(List.of("Group", "Requirement", "Asked", "Together", "In words", "Marram House (lead)"), matrix.getFirst().subList(0, 6));
            assertTrue(matrix.stream().anyMatch(row -> row.subList(0, 4).equals(List.of("Places", "Base in Saltney Coast", "", "Not met: Nobody"))));
            assertEquals(List.of("Domestic violence advice", "Saltney Coast", "60", "0", "60"), open.saved.getLast().get(3));
        });
    }

    @Test
    void whoBenefitsStandsBeside() {
        onFxThread(() -> {
            var said = texts(fenwold().find("#benefits")).toList();
            assertTrue(said.contains("To organisations under £1m"), said.toString());
            assertTrue(said.contains("£168,000, 35.0%"), said.toString());
        });
    }

    @Test
    void theKeyboardAndTheFixStayAfterAnEdit() {
        onFxThread(() -> {
            var open = fenwold();
            open.press(KeyCode.HOME, true);
            open.press(KeyCode.DOWN);
            open.press(KeyCode.RIGHT);
            var before = spoken(open);
            open.session.apply(AlternativeEdits.setPrice(open.session.alternativeProperty().get(), Money.of(470_000)));
            assertEquals(before, spoken(open));
        });
    }

    @Test
    void aBidWithNothingAskedSaysSo() {
        onFxThread(() -> {
            var open = new CoverageOnScreen(Bid.empty(new BidId("new")), TestBids.TODAY, 1236, 792);
            assertEquals("Nothing is missing, or nothing is asked yet.", spoken(open));
            assertFalse(open.find("#coverage-cell").isVisible());
        });
    }

    @Test
    void aLargeMatrixScrollsToTheCellAtHand() {
        onFxThread(() -> {
            var open = new CoverageOnScreen(LargeBid.bid(), LargeBid.TODAY, 1236, 792);
            open.press(KeyCode.END, true);
            open.press(KeyCode.END);
            var view = open.matrix();
            var at = view.at(view.geometry().width() - 10, view.geometry().height() - 6);
            assertEquals(view.matrix().columns().size() - 1, at.column());
            assertEquals(view.cursor(), at);
            open.press(KeyCode.HOME, true);
            assertNotEquals(at, view.at(view.geometry().width() - 10, view.geometry().height() - 6));
        });
    }

    private static CoverageOnScreen fenwold() {
        return new CoverageOnScreen(Samples.CASE_3A.bid(), Samples.CASE_3A.today(), 1236, 792);
    }

    private static String spoken(CoverageOnScreen open) {
        return open.matrix().getAccessibleText();
    }

    private static Row row(CoverageOnScreen open) {
        var row = open.matrix().cursor().row(open.matrix().lines());
        if (row == null) {
            throw new AssertionError("on no row");
        }
        return row;
    }

    private static Button button(Node within, String begins) {
        return within.lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getAccessibleText() != null && button.getAccessibleText().startsWith(begins)).findFirst().orElseThrow();
    }

    private static ToggleButton toggle(CoverageOnScreen open, String words) {
        return open.scene.getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow();
    }

    private static Stream<String> texts(Node node) {
        var own = node instanceof Label label ? Stream.of(label.getText()) : Stream.<String>empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(CoverageScreenTest::texts))
                : own;
    }
}
