package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bidweave.ui.shared.grid.Sheet.Typing;

/// What one can do to the selected cells; each is one edit.
final class GridActs<K, E> {

    private final Sheet<K, E> sheet;
    private final Clip clip;
    private final Consumer<Plan<K, E>> preview;

    /// `preview` is shown a paste of more than one cell before it is applied.
    GridActs(Sheet<K, E> sheet, Clip clip, Consumer<Plan<K, E>> preview) {
        this.sheet = sheet;
        this.clip = clip;
        this.preview = preview;
    }

    /// Writes one cell and says whether it took the text.
    boolean enter(Spot spot, String text) {
        if (sheet.refusal(spot).isEmpty() && text.equals(sheet.text(spot))) {
            return true;
        }
        var plan = sheet.plan(Act.ENTER, List.of(new Typing(spot, text)));
        sheet.apply(plan);
        return plan.refused().isEmpty();
    }

    void toggle() {
        var spot = sheet.selection().get().current();
        if (isCheck(spot)) {
            enter(spot, sheet.text(spot).isEmpty() ? Column.YES : "");
        }
    }

    boolean isCheck(Spot spot) {
        return sheet.columns().get(spot.column()).kind() == Kind.CHECK;
    }

    void copy() {
        var range = sheet.selection().get();
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
        var filled = sheet.selection().get().spots().stream().filter(spot -> !sheet.text(spot).isEmpty());
        sheet.apply(sheet.plan(act, filled.map(spot -> new Typing(spot, "")).toList()));
    }

    void paste() {
        var block = Block.parse(clip.read());
        if (block.rows().isEmpty()) {
            return;
        }
        var plan = sheet.plan(Act.PASTE, block.single() ? everywhere(block.rows().getFirst().getFirst()) : at(block));
        if (block.single()) {
            sheet.apply(plan);
        } else {
            preview.accept(plan);
        }
    }

    private List<Typing> everywhere(String text) {
        return sheet.selection().get().spots().stream().map(spot -> new Typing(spot, text)).toList();
    }

    private List<Typing> at(Block block) {
        var range = sheet.selection().get();
        var typings = new ArrayList<Typing>();
        for (int row = 0; row < block.rows().size(); row++) {
            var cells = block.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                typings.add(new Typing(new Spot(range.top() + row, range.left() + column), cells.get(column).strip()));
            }
        }
        return typings;
    }

    /// Repeats the first selected row in the rows beneath it.
    void fillDown() {
        var range = sheet.selection().get();
        var typings = range.spots().stream()
                .filter(spot -> spot.row() > range.top() && sheet.row(spot.row()).isPresent())
                .map(spot -> new Typing(spot, sheet.text(new Spot(range.top(), spot.column()))));
        sheet.apply(sheet.plan(Act.FILL, typings.toList()));
    }

    void insertRow() {
        sheet.rows().ifPresent(rows -> {
            var before = sheet.row(sheet.selection().get().top());
            sheet.apply(Act.INSERT, List.of(rows.insert(rows.next(), before)));
        });
    }

    void deleteRows() {
        sheet.rows().ifPresent(rows -> {
            var range = sheet.selection().get();
            var deletions = IntStream.rangeClosed(range.top(), range.bottom())
                    .mapToObj(sheet::row)
                    .flatMap(Optional::stream)
                    .map(rows::delete);
            sheet.apply(Act.DELETE, deletions.toList());
        });
    }

    void move(int rows, int columns, boolean extend) {
        var range = sheet.selection().get();
        var from = range.current();
        var to = sheet.clamped(new Spot(from.row() + rows, from.column() + columns));
        sheet.selection().set(extend ? range.to(to) : Range.of(to));
    }

    /// One cell on or back, over the end of a row; false at the end of the grid.
    boolean step(int by) {
        var width = sheet.columns().size();
        var from = sheet.selection().get().current();
        var to = from.row() * width + from.column() + by;
        if (to < 0 || to >= sheet.lines().shown().size() * width) {
            return false;
        }
        sheet.selection().set(Range.of(new Spot(to / width, to % width)));
        return true;
    }

    void selectAll() {
        var last = new Spot(Math.max(0, sheet.lines().rowCount() - 1), sheet.columns().size() - 1);
        sheet.selection().set(new Range(last, new Spot(0, 0)));
    }

    void selectRows(int from, int to) {
        sheet.selection().set(new Range(sheet.clamped(new Spot(from, sheet.columns().size() - 1)), sheet.clamped(new Spot(to, 0))));
    }

    /// The cells that contain the text, row by row.
    List<Spot> find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, sheet.lines().rowCount())
                .boxed()
                .flatMap(row -> IntStream.range(0, sheet.columns().size()).mapToObj(column -> new Spot(row, column)))
                .filter(spot -> sheet.text(spot).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
