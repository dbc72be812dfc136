package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.ui.shared.grid.Sheet.Typing;

/// What one can do to the selected cells; each is one edit.
final class GridActs<K, E> {

    private final Sheet<K, E> sheet;
    private final Clip clip;
    private final Consumer<Pasting<K, E>> preview;

    /// `preview` is shown a paste of more than one cell before it is applied.
    GridActs(Sheet<K, E> sheet, Clip clip, Consumer<Pasting<K, E>> preview) {
        this.sheet = sheet;
        this.clip = clip;
        this.preview = preview;
    }

    /// Writes one cell and says whether it took the text.
    boolean enter(Spot spot, String text) {
        if (sheet.refusal(spot).isEmpty() && text.equals(sheet.text(spot))) {
            return true;
        }
        return write(Act.ENTER, Stream.of(new Typing(spot, text)));
    }

    /// Writes the same into every selected cell.
    boolean enterAll(Act act, String text) {
        return write(act, range().spots().stream().map(spot -> new Typing(spot, text)));
    }

    /// Ticks, or takes the tick away, in every selected cell that can have one, as the active cell needs it.
    void toggle() {
        var active = range().active();
        if (isCheck(active)) {
            var text = sheet.text(active).isEmpty() ? Column.YES : "";
            write(Act.ENTER, range().spots().stream().filter(this::isCheck).map(spot -> new Typing(spot, text)));
        }
    }

    boolean isCheck(Spot spot) {
        return sheet.columns().get(spot.column()).kind() == Kind.CHECK;
    }

    void copy() {
        var range = range();
        var block = new Block(IntStream.rangeClosed(range.top(), range.bottom())
                .mapToObj(row -> IntStream.rangeClosed(range.left(), range.right())
                        .mapToObj(column -> sheet.text(new Spot(row, column)))
                        .toList())
                .toList());
        clip.write(block.print());
    }

    void cut() {
        copy();
        clear(Act.CUT);
    }

    void clear() {
        clear(Act.CLEAR);
    }

    private void clear(Act act) {
        write(act, range().spots().stream().filter(spot -> !sheet.text(spot).isEmpty()).map(spot -> new Typing(spot, "")));
    }

    void paste() {
        var block = Block.parse(clip.read()).cleaned();
        if (block.single()) {
            enterAll(Act.PASTE, block.rows().getFirst().getFirst());
        } else if (!block.rows().isEmpty()) {
            preview.accept(Pasting.of(sheet, block));
        }
    }

    /// Repeats the first selected row in the rows beneath it; of one row alone, the row above in it.
    void fillDown() {
        var range = range();
        int from = range.height() == 1 ? Math.max(0, range.top() - 1) : range.top();
        write(Act.FILL, range.spots().stream()
                .filter(spot -> spot.row() > from && sheet.row(spot.row()).isPresent())
                .map(spot -> new Typing(spot, sheet.text(new Spot(from, spot.column())))));
    }

    /// Repeats the first selected column in those to its right; of one column alone, the column before in it.
    void fillRight() {
        var range = range();
        int from = range.width() == 1 ? Math.max(0, range.left() - 1) : range.left();
        write(Act.FILL, range.spots().stream()
                .filter(spot -> spot.column() > from && sheet.row(spot.row()).isPresent())
                .map(spot -> new Typing(spot, sheet.text(new Spot(spot.row(), from)))));
    }

    /// Above the selected row; in rows that are sorted or filtered "above" means nothing, so there it is added at the end.
    void insertRow() {
        sheet.rows().filter(_ -> sheet.canGrow()).ifPresent(rows -> {
            var before = sheet.lines().inOwnOrder() ? sheet.row(range().top()) : Optional.<K>empty();
            sheet.apply(Act.INSERT, List.of(rows.insert(rows.next(List.of()), before)));
        });
    }

    void deleteRows() {
        sheet.rows().ifPresent(rows -> sheet.apply(Act.DELETE, sheet.selectedRows().stream().map(rows::delete).toList()));
    }

    private Range range() {
        return sheet.selection().get();
    }

    private boolean write(Act act, Stream<Typing> typings) {
        var plan = sheet.plan(act, typings.toList());
        sheet.apply(plan);
        return plan.refused().isEmpty();
    }
}
