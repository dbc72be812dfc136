package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Recognises a pasted row of headings by the titles, or the other names, of a grid's columns.
record Headings(List<? extends Column<?, ?>> columns) {

    /// Whether the block begins with a row of headings: two of them known, or the only one.
    boolean begin(Block block) {
        var first = block.rows().getFirst();
        long known = columns(block).stream().filter(column -> column != Pasting.NOWHERE).count();
        return block.rows().size() > 1 && known >= Math.min(2, first.stream().filter(text -> !text.isEmpty()).count()) && known > 0;
    }

    /// For each column of the block the column of the grid that it is called after.
    List<Integer> columns(Block block) {
        var first = block.rows().getFirst();
        var found = new ArrayList<Integer>();
        for (int column = 0; column < block.width(); column++) {
            found.add(column < first.size() ? column(first.get(column), found) : Pasting.NOWHERE);
        }
        return found;
    }

    private int column(String heading, List<Integer> taken) {
        return IntStream.range(0, columns.size())
                .filter(column -> !taken.contains(column) && columns.get(column).called().stream().anyMatch(name -> same(name, heading)))
                .findFirst().orElse(Pasting.NOWHERE);
    }

    private static boolean same(String name, String heading) {
        return !bare(heading).isEmpty() && bare(name).equals(bare(heading));
    }

    /// Letters and figures alone, without what stands in brackets: "Yearly value (£)" is "yearlyvalue".
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
