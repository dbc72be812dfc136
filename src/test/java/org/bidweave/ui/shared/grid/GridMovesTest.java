package org.bidweave.ui.shared.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.ui.shared.grid.Lots.Lot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Four rows of Lot, Yearly value, Service, Bid and Result, of which the last only shows; the fourth has no value. Then the next line.
class GridMovesTest {

    private static final int VALUE = 1;
    private static final int BID = 3;
    private static final int NEXT_LINE = 4;

    private final Lots lots = new Lots();
    private final Sheet<Integer, UnaryOperator<List<Lot>>> sheet =
            new Sheet<>(Lots.TEXTS, lots.columns(), lots::apply, Optional.of(lots));
    private final GridMoves<Integer, UnaryOperator<List<Lot>>> moves = new GridMoves<>(sheet);

    @BeforeEach
    void showTheRows() {
        sheet.setRows(lots.ids());
    }

    @Test
    void enterGoesDown() {
        at(0, VALUE);
        moves.enter(1);
        assertEquals(new Spot(1, VALUE), active());
    }

    @Test
    void enterAfterTabsGoesBackToTheColumnWhereTheyBegan() {
        at(0, VALUE);
        moves.step(1);
        moves.step(1);
        moves.enter(1);
        assertEquals(new Spot(1, VALUE), active());
    }

    @Test
    void aMoveBetweenForgetsWhereTheTabsBegan() {
        at(0, 0);
        moves.step(1);
        moves.move(0, 1, false);
        moves.enter(1);
        assertEquals(new Spot(1, 2), active());
    }

    @Test
    void tabPassesOverCellsThatOnlyShow() {
        at(0, BID);
        assertTrue(moves.step(1));
        assertEquals(new Spot(1, 0), active());
        assertTrue(moves.step(-1));
        assertEquals(new Spot(0, BID), active());
    }

    @Test
    void tabLeavesTheGridBehindItsLastCell() {
        at(NEXT_LINE, BID);
        assertFalse(moves.step(1));
        assertEquals(new Spot(NEXT_LINE, BID), active());
    }

    @Test
    void controlAndAnArrowGoToWhereFilledCellsEndAndBeginAgain() {
        at(0, VALUE);
        moves.jump(1, 0, false);
        assertEquals(new Spot(2, VALUE), active());

        at(3, VALUE);
        moves.jump(-1, 0, false);
        assertEquals(new Spot(2, VALUE), active());

        at(3, 0);
        moves.jump(1, 0, false);
        assertEquals(new Spot(NEXT_LINE, 0), active());
    }

    @Test
    void extendingKeepsTheCellOneTypesInto() {
        at(1, VALUE);
        moves.move(2, 1, true);

        assertEquals(new Spot(1, VALUE), active());
        assertEquals(new Range(new Spot(1, VALUE), new Spot(3, 2)), sheet.selection().get());

        moves.move(1, 0, false);
        assertEquals(new Spot(2, VALUE), active());
    }

    @Test
    void wholeRowsAndWholeColumnsAreSelected() {
        sheet.selection().set(new Range(new Spot(1, VALUE), new Spot(2, VALUE)));
        moves.selectWholeRows();
        assertEquals(new Range(new Spot(1, 0), new Spot(2, 4)), sheet.selection().get());

        at(1, VALUE);
        moves.selectWholeColumns();
        assertEquals(new Range(new Spot(0, VALUE), new Spot(3, VALUE)), sheet.selection().get());
    }

    @Test
    void theLastCellIsThatOfTheLastRowNotOfTheNextLine() {
        moves.toLastCell(false);
        assertEquals(new Spot(3, 4), active());
    }

    @Test
    void theRowOfTheActiveCellIsTheFirstOfThoseSelected() {
        sheet.selection().set(new Range(new Spot(2, 0), new Spot(0, 0)));
        assertEquals(List.of(3, 2, 1), sheet.selectedRows());
    }

    private void at(int row, int column) {
        sheet.selection().set(Range.of(new Spot(row, column)));
    }

    private Spot active() {
        return sheet.selection().get().active();
    }
}
