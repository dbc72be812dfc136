package org.bidweave.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static Edit title(String title) {
        return new Edit("Title", bid -> bid.withTender(tender -> tender.withBasics(tender.basics().withTitle(title))));
    }

    private static String titleOf(Bid bid) {
        return bid.tender().basics().title();
    }

    @Test
    void anEditThatChangesNothingIsNotAStep() {
        var history = History.of(TestBids.WESTMERE);
        assertSame(history, history.apply(new Edit("Nothing", bid -> bid.withProgress(bid.progress()))));
    }

    @Test
    void undoGivesTheBidBeforeAndRedoTheBidAfter() {
        var edited = History.of(TestBids.WESTMERE).apply(title("First")).apply(title("Second"));
        assertEquals("First", titleOf(edited.undo().present()));
        assertEquals(TestBids.WESTMERE, edited.undo().undo().present());
        assertEquals(edited, edited.undo().undo().redo().redo());
    }

    @Test
    void aNewEditForgetsWhatUndoTookBack() {
        var edited = History.of(TestBids.WESTMERE).apply(title("First")).undo().apply(title("Other"));
        assertEquals(List.of(), edited.future());
        assertSame(edited, edited.redo());
    }

    @Test
    void twoHundredStepsAreKept() {
        var history = IntStream.range(0, 250).mapToObj(number -> title("Title " + number))
                .reduce(History.of(TestBids.WESTMERE), History::apply, (first, second) -> second);
        assertEquals(200, history.past().size());
        var oldest = IntStream.range(0, 300).boxed().reduce(history, (back, step) -> back.undo(), (first, second) -> second);
        assertEquals("Title 49", titleOf(oldest.present()));
    }

    @Property(tries = 200)
    void undoingEverythingGivesTheFirstBidWhateverWasDone(@ForAll List<Move> moves) {
        var start = History.of(TestBids.WESTMERE);
        var history = start;
        for (var move : moves) {
            history = move.in(history);
        }
        while (!history.past().isEmpty()) {
            history = history.undo();
        }
        assertEquals(start.present(), history.present());
    }

    enum Move {
        RENAME, SIGN, DROP_PARTNER, UNDO, REDO;

        History in(History history) {
            return switch (this) {
                case RENAME -> history.apply(title("Title " + history.past().size()));
                case SIGN -> history.apply(new Edit("Sign", bid -> bid.withMember(
                        TestBids.A, TestBids.STILLWATER, member -> member.withStage(org.bidweave.model.Stage.MOU_SIGNED))));
                case DROP_PARTNER -> history.apply(new Edit("Drop", bid -> bid.withAlternative(TestBids.A, alternative ->
                        alternative.withMembers(alternative.members().subList(0, Math.max(1, alternative.members().size() - 1))))));
                case UNDO -> history.undo();
                case REDO -> history.redo();
            };
        }
    }
}
