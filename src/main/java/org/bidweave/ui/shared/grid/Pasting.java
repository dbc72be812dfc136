package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.ui.shared.grid.Sheet.Typing;

/// A block on its way into a grid: from which line on, whether its first row holds headings, and which of the grid's columns each of its
/// columns goes to, where `NOWHERE` leaves one out.
record Pasting<K, E>(Sheet<K, E> sheet, Block block, int top, boolean headed, List<Integer> columns) {

    static final int NOWHERE = -1;

    Pasting {
        columns = List.copyOf(columns);
    }

    /// By its headings where it has such, in whatever order; else from the selected cell on. A selection that holds it several times is filled.
    static <K, E> Pasting<K, E> of(Sheet<K, E> sheet, Block block) {
        var range = sheet.selection().get();
        var headings = new Headings(sheet.columns());
        return headings.begin(block)
                ? new Pasting<>(sheet, block, range.top(), true, headings.columns(block))
                : plain(sheet, block.repeated(range.height(), range.width()));
    }

    private static <K, E> Pasting<K, E> plain(Sheet<K, E> sheet, Block block) {
        var range = sheet.selection().get();
        return new Pasting<>(sheet, block, range.top(), false, IntStream.range(range.left(), range.left() + block.width())
                .map(column -> column < sheet.columns().size() ? column : NOWHERE).boxed().toList());
    }

    /// `to` is one of the grid's columns; the column that went there before is left out.
    Pasting<K, E> with(int column, int to) {
        var all = new ArrayList<>(columns);
        if (to != NOWHERE) {
            Collections.replaceAll(all, to, NOWHERE);
        }
        all.set(column, to);
        return new Pasting<>(sheet, block, top, headed, all);
    }

    Pasting<K, E> withHeaded(boolean headed) {
        return new Pasting<>(sheet, block, top, headed, columns);
    }

    Plan<K, E> plan() {
        var typings = new ArrayList<Typing>();
        var rows = block.rows().subList(headed ? 1 : 0, block.rows().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (columns.get(column) != NOWHERE) {
                    typings.add(new Typing(new Spot(top + row, columns.get(column)), rows.get(row).get(column)));
                }
            }
        }
        return sheet.plan(Act.PASTE, typings);
    }

    /// What stands at the head of a pasted column: its heading, or its first text.
    String head(int column) {
        return block.rows().stream().filter(row -> column < row.size()).map(row -> row.get(column))
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
