package org.bidweave.ui.shared.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.ui.shared.grid.Lots.Lot;
import org.junit.jupiter.api.Test;

class GridActsTest {

    private static final int NAME = 0;
    private static final int VALUE = 1;
    private static final int SERVICE = 2;
    private static final int BID = 3;

    private final Lots lots = new Lots();
    private final List<Pasting<Integer, UnaryOperator<List<Lot>>>> previews = new ArrayList<>();
    private final Sheet<Integer, UnaryOperator<List<Lot>>> sheet = sheet();
    private final GridActs<Integer, UnaryOperator<List<Lot>>> acts = new GridActs<>(sheet, lots.clip, previews::add);
    private final GridMoves<Integer, UnaryOperator<List<Lot>>> moves = new GridMoves<>(sheet);

    @Test
    void anEnteredTextBecomesOneChange() {
        assertTrue(acts.enter(new Spot(0, VALUE), "1.2m"));

        assertEquals("£1,200,000", lots.values().getFirst());
        assertEquals(List.of(Act.ENTER), lots.acts);
    }

    @Test
    void theSameTextIsNoChange() {
        assertTrue(acts.enter(new Spot(0, VALUE), "£300,000"));

        assertEquals(List.of(), lots.acts);
    }

    @Test
    void aRefusedTextStaysInTheCellAndChangesNothing() {
        assertFalse(acts.enter(new Spot(0, VALUE), "12,34"));

        assertEquals("12,34", sheet.text(new Spot(0, VALUE)));
        assertTrue(sheet.refusal(new Spot(0, VALUE)).orElseThrow().sentence().contains("12,34"));
        assertEquals(List.of(), lots.acts);
    }

    @Test
    void aRefusedTextFollowsItsRowWhenTheRowsAreSorted() {
        acts.enter(new Spot(0, VALUE), "12,34");
        sheet.lines().sortBy(Optional.of(RowOrder.by(sheet.columns().get(NAME), false)));

        assertEquals("12,34", sheet.text(new Spot(3, VALUE)));
    }

    @Test
    void aGoodTextTakesTheRefusalAway() {
        acts.enter(new Spot(0, VALUE), "12,34");
        acts.enter(new Spot(0, VALUE), "£300,000");

        assertTrue(sheet.refusal(new Spot(0, VALUE)).isEmpty());
    }

    @Test
    void typingInTheLastLineAddsARow() {
        acts.enter(new Spot(4, NAME), "Outreach, west");

        assertEquals("Outreach, west", lots.names().getLast());
        assertEquals(6, sheet.lines().shown().size());
        assertEquals(List.of(Act.ENTER), lots.acts);
    }

    @Test
    void aRefusedTextInTheLastLineAddsNoRowAndGoesWithEscape() {
        assertFalse(acts.enter(new Spot(4, VALUE), "12,34"));

        assertEquals("12,34", sheet.text(new Spot(4, VALUE)));
        assertTrue(sheet.anyRefusal().isPresent());
        sheet.forget(new Spot(4, VALUE));
        assertEquals("", sheet.text(new Spot(4, VALUE)));
        assertEquals(4, lots.lots().size());
        assertEquals(List.of(), lots.acts);
    }

    @Test
    void whatTheLastLineDidNotTakeStaysWithTheRowThatItBecomes() {
        acts.enter(new Spot(4, VALUE), "12,34");
        acts.enter(new Spot(4, NAME), "Outreach, west");

        assertEquals("12,34", sheet.text(new Spot(4, VALUE)));
        assertEquals("", sheet.text(new Spot(5, VALUE)));
        assertTrue(acts.enter(new Spot(4, VALUE), "£12"));
        assertEquals("£12", lots.values().getLast());
        assertEquals(5, lots.lots().size());
    }

    @Test
    void aPastedRowOfWhichNothingIsReadIsNotAdded() {
        lots.clip.write("£10\nnonsense\n£30\n");
        select(4, VALUE, 4, VALUE);
        acts.paste();
        sheet.apply(previews.getFirst().plan());

        assertEquals(List.of("£10", "£30"), lots.values().subList(4, lots.values().size()));
    }

    @Test
    void copyingTakesTheSelectedTextsAsABlock() {
        select(0, NAME, 1, VALUE);
        acts.copy();

        assertEquals("Advice, north\t£300,000\nAdvice, south\t£420,000", lots.clip.read());
    }

    @Test
    void aSinglePastedTextFillsTheWholeSelectionAtOnce() {
        lots.clip.write("£80k");
        select(1, VALUE, 3, VALUE);
        acts.paste();

        assertEquals(List.of("£300,000", "£80,000", "£80,000", "£80,000"), lots.values());
        assertEquals(List.of(Act.PASTE), lots.acts);
    }

    @Test
    void aPastedBlockIsShownBeforeItIsApplied() {
        lots.clip.write("West\t£10\nEast\tnonsense\nMid\t£30\tAdvice\n");
        select(3, NAME, 3, NAME);
        acts.paste();

        assertEquals(List.of(), lots.acts);
        var plan = previews.getFirst().plan();
        assertEquals(List.of(NAME, VALUE, SERVICE), plan.columns());
        assertEquals(3, plan.rows());
        assertEquals(2, plan.added().size());
        assertEquals(1, plan.refused().size());
    }

    @Test
    void anAppliedPasteIsOneEditThatAddsRowsAndKeepsWhatItCannotRead() {
        lots.clip.write("West\t£10\nEast\tnonsense\n");
        select(3, NAME, 3, NAME);
        acts.paste();
        sheet.apply(previews.getFirst().plan());

        assertEquals(List.of("Advice, north", "Advice, south", "Homelessness outreach", "West", "East"), lots.names());
        assertEquals("£10", lots.values().get(3));
        assertEquals("nonsense", sheet.text(new Spot(4, VALUE)));
        assertEquals(List.of(Act.PASTE), lots.acts);
    }

    @Test
    void textsBeyondTheLastColumnAreCountedAsLeftOut() {
        lots.clip.write("yes\tA\tB\nno\tC\tD");
        select(0, BID, 0, BID);
        acts.paste();

        assertEquals(List.of(BID, 4, Pasting.NOWHERE), previews.getFirst().columns());
        assertEquals(2, previews.getFirst().plan().skipped());
        assertEquals(List.of(BID), previews.getFirst().plan().columns());
    }

    @Test
    void cuttingCopiesAndClearsInOneEdit() {
        select(0, VALUE, 1, SERVICE);
        acts.cut();

        assertEquals("£300,000\tAdvice\n£420,000\tAdvice", lots.clip.read());
        assertEquals(List.of("", "", "£650,000", ""), lots.values());
        assertEquals(List.of(Act.CUT), lots.acts);
    }

    @Test
    void fillingDownRepeatsTheFirstRowButAddsNone() {
        select(0, VALUE, 4, VALUE);
        acts.fillDown();

        assertEquals(List.of("£300,000", "£300,000", "£300,000", "£300,000"), lots.values());
        assertEquals(List.of(Act.FILL), lots.acts);
    }

    @Test
    void fillingDownOneCellTakesTheOneAbove() {
        select(1, VALUE, 1, VALUE);
        acts.fillDown();

        assertEquals(List.of("£300,000", "£300,000", "£650,000", ""), lots.values());
    }

    @Test
    void fillingRightRepeatsTheFirstColumn() {
        acts.enter(new Spot(0, NAME), "Advice");
        select(0, NAME, 0, SERVICE);
        acts.fillRight();

        assertEquals("Advice", lots.lots().getFirst().service());
        assertEquals("Advice", sheet.refusal(new Spot(0, VALUE)).orElseThrow().typed());
    }

    @Test
    void oneTextGoesIntoEverySelectedCell() {
        select(0, VALUE, 2, VALUE);
        acts.enterAll(Act.ENTER, "80k");

        assertEquals(List.of("£80,000", "£80,000", "£80,000", ""), lots.values());
        assertEquals(List.of(Act.ENTER), lots.acts);
    }

    @Test
    void spaceTicksAndUnticks() {
        select(1, BID, 1, BID);
        acts.toggle();
        assertTrue(lots.lots().get(1).bid());
        acts.toggle();
        assertFalse(lots.lots().get(1).bid());
    }

    @Test
    void rowsAreInsertedAboveAndDeletedTogether() {
        select(1, NAME, 1, NAME);
        acts.insertRow();
        assertEquals(List.of("Advice, north", "", "Advice, south", "Homelessness outreach", "Tenancies"), lots.names());

        select(0, NAME, 2, NAME);
        acts.deleteRows();
        assertEquals(List.of("Homelessness outreach", "Tenancies"), lots.names());
        assertEquals(List.of(Act.INSERT, Act.DELETE), lots.acts);
    }

    @Test
    void figuresAreSortedBySizeAndEmptyCellsStayLast() {
        sheet.lines().sortBy(Optional.of(RowOrder.by(sheet.columns().get(VALUE), false)));
        assertEquals(List.of(3, 2, 1, 4), shownIds());

        sheet.lines().sortBy(Optional.of(RowOrder.by(sheet.columns().get(VALUE), true)));
        assertEquals(List.of(1, 2, 3, 4), shownIds());
    }

    @Test
    void anEditDoesNotMoveASortedRowFromUnderTheCursor() {
        sheet.lines().sortBy(Optional.of(RowOrder.by(sheet.columns().get(VALUE), true)));
        acts.enter(new Spot(0, VALUE), "£900k");

        assertEquals(List.of(1, 2, 3, 4), shownIds());
    }

    @Test
    void aFilterKeepsTheRowsThatContainTheText() {
        sheet.lines().filterBy("outreach");

        assertEquals(List.of(3), shownIds());
    }

    @Test
    void findingNamesEachCellRowByRow() {
        assertEquals(List.of(new Spot(0, NAME), new Spot(0, SERVICE), new Spot(1, NAME), new Spot(1, SERVICE)), sheet.find("advice"));
    }

    @Test
    void steppingGoesOverTheEndOfARowAndStopsAtTheEndOfTheGrid() {
        select(0, 4, 0, 4);
        assertTrue(moves.step(1));
        assertEquals(new Spot(1, 0), sheet.selection().get().active());

        select(4, 4, 4, 4);
        assertFalse(moves.step(1));
    }

    private Sheet<Integer, UnaryOperator<List<Lot>>> sheet() {
        var made = new ArrayList<Sheet<Integer, UnaryOperator<List<Lot>>>>();
        Edits<UnaryOperator<List<Lot>>> edits = (act, changes) -> {
            lots.apply(act, changes);
            made.getFirst().setRows(lots.ids());
        };
        made.add(new Sheet<>(Lots.TEXTS, lots.columns(), edits, Optional.of(lots)));
        made.getFirst().setRows(lots.ids());
        return made.getFirst();
    }

    private List<Integer> shownIds() {
        return sheet.lines().shown().stream()
                .filter(line -> line instanceof Line.Of)
                .map(line -> ((Line.Of<Integer>) line).row())
                .toList();
    }

    private void select(int fromRow, int fromColumn, int toRow, int toColumn) {
        sheet.selection().set(new Range(new Spot(fromRow, fromColumn), new Spot(toRow, toColumn)));
    }
}
