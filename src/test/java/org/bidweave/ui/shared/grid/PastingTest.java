package org.bidweave.ui.shared.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.ui.shared.grid.Lots.Lot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastingTest {

    private static final int NAME = 0;
    private static final int VALUE = 1;
    private static final int SERVICE = 2;
    private static final int NEXT_LINE = 4;

    private final Lots lots = new Lots();
    private final List<Sheet<Integer, UnaryOperator<List<Lot>>>> shown = new ArrayList<>();
    private final Sheet<Integer, UnaryOperator<List<Lot>>> sheet = new Sheet<>(Lots.TEXTS, lots.columns(), (act, changes) -> {
        lots.apply(act, changes);
        shown.getFirst().setRows(lots.ids());
    }, Optional.of(lots));

    @BeforeEach
    void showTheRows() {
        shown.add(sheet);
        sheet.setRows(lots.ids());
    }

    @Test
    void headingsInAnyOrderSayWhereTheColumnsGo() {
        at(NEXT_LINE, NAME, NEXT_LINE, NAME);
        var pasting = pasted("SERVICE\tAnnual value (£)\tNotes\tlot\nAdvice\t1.2m\tsoon\tWest");

        assertTrue(pasting.headed());
        assertEquals(List.of(SERVICE, VALUE, Pasting.NOWHERE, NAME), pasting.columns());
        sheet.apply(pasting.plan());
        assertEquals("West", lots.names().getLast());
        assertEquals("£1,200,000", lots.values().getLast());
        assertEquals("Advice", lots.lots().getLast().service());
        assertEquals(List.of(Act.PASTE), lots.acts);
    }

    @Test
    void aRowOfDataIsNotTakenForHeadings() {
        at(0, NAME, 0, NAME);
        assertFalse(pasted("Lot\t£10\nEast\t£20").headed());
        assertFalse(pasted("Lot\tService").headed());
    }

    @Test
    void theFirstRowIsDataWhereTheUserSaysSo() {
        at(NEXT_LINE, NAME, NEXT_LINE, NAME);
        sheet.apply(pasted("Lot\tService\nWest\tAdvice").withHeaded(false).plan());

        assertEquals(List.of("Lot", "West"), lots.names().subList(4, 6));
    }

    @Test
    void aColumnMatchedToAnotherTakesItsPlace() {
        at(0, NAME, 0, NAME);
        var pasting = pasted("a\tb\nc\td").with(1, NAME);

        assertEquals(List.of(Pasting.NOWHERE, NAME), pasting.columns());
        sheet.apply(pasting.plan());
        assertEquals(List.of("b", "d"), lots.names().subList(0, 2));
    }

    @Test
    void aSelectionThatHoldsTheBlockSeveralTimesIsFilled() {
        at(0, VALUE, 3, VALUE);
        sheet.apply(pasted("£10\n£20").plan());

        assertEquals(List.of("£10", "£20", "£10", "£20"), lots.values());
    }

    @Test
    void amountsAsOtherProgramsWriteThemAreUnderstood() {
        at(0, VALUE, 0, VALUE);
        sheet.apply(pasted(" £1,200,000.00 \n1\u2009200\u2009000\n1.2m\u00a0\n£ -   ").plan());

        assertEquals(List.of("£1,200,000", "£1,200,000", "£1,200,000", ""), lots.values());
    }

    @Test
    void aCellWithLineBreaksTabsAndQuotesStaysOne() {
        at(0, NAME, 0, NAME);
        sheet.apply(pasted("\"Advice,\n\"\"north\"\"\tand more\"\t£10\n").plan());

        assertEquals("Advice,\n\"north\"\tand more", lots.names().getFirst());
        assertEquals("£10", lots.values().getFirst());
    }

    @Test
    void ticksAreReadAsOtherProgramsWriteThem() {
        at(0, 3, 0, 3);
        var plan = pasted("No\nTRUE\nx\nperhaps").plan();
        sheet.apply(plan);

        assertEquals(List.of(false, true, true, true), lots.lots().stream().map(Lot::bid).toList());
        assertEquals(List.of("“perhaps” is neither yes nor no."), plan.refused().stream().map(Refusal::sentence).toList());
    }

    @Test
    void aRowAddedWhileRowsAreSortedStaysAtTheEndAndAnEditedRowInSight() {
        sheet.lines().sortBy(Optional.of(RowOrder.by(sheet.columns().get(NAME), false)));
        sheet.lines().filterBy("a");
        at(NEXT_LINE, NAME, NEXT_LINE, NAME);
        sheet.apply(pasted("Zebra\t£1").plan());
        sheet.apply(sheet.plan(Act.ENTER, List.of(new Sheet.Typing(new Spot(0, NAME), "zzz"))));

        assertEquals(List.of("zzz", "Homelessness outreach", "Advice, south", "Advice, north", "Zebra"),
                List.of(0, 1, 2, 3, 4).stream().map(row -> sheet.text(new Spot(row, NAME))).toList());
    }

    private Pasting<Integer, UnaryOperator<List<Lot>>> pasted(String clipboard) {
        return Pasting.of(sheet, Block.parse(clipboard).cleaned());
    }

    private void at(int fromRow, int fromColumn, int toRow, int toColumn) {
        sheet.selection().set(new Range(new Spot(fromRow, fromColumn), new Spot(toRow, toColumn)));
    }
}
