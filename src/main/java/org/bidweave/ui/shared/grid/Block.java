package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A rectangle of texts as Excel puts it on the clipboard: tabs between cells, quotes around cells that hold tabs, quotes or line breaks.
record Block(List<List<String>> rows) {

    static Block parse(String clipboard) {
        return new Reading(clipboard.replace("\r\n", "\n").replace('\r', '\n')).block();
    }

    String print() {
        return rows.stream()
                .map(row -> row.stream().map(Block::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// The same block as often as it fits into so many rows and columns, where it fits without a rest.
    Block repeated(int height, int width) {
        if (height % rows.size() != 0 || width % width() != 0) {
            return this;
        }
        var all = new ArrayList<List<String>>();
        for (int row = 0; row < height; row++) {
            var from = rows.get(row % rows.size());
            all.add(Collections.nCopies(width / width(), from).stream().flatMap(List::stream).toList());
        }
        return new Block(List.copyOf(all));
    }

    /// Without the spaces around the texts; a dash alone, as Excel shows nothing in a column of money, is empty.
    Block cleaned() {
        return new Block(rows.stream().map(row -> row.stream().map(Block::cleaned).toList()).toList());
    }

    private static String cleaned(String cell) {
        var text = cell.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").replaceAll("[\\u200b\\u2060\\ufeff]", "").strip();
        return text.matches("£? *[-–—−]") ? "" : text;
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    boolean single() {
        return rows.size() == 1 && width() == 1;
    }

    private static String quoted(String cell) {
        return cell.contains("\t") || cell.contains("\n") || cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static final class Reading {

        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        Block block() {
            var rows = new ArrayList<List<String>>();
            while (at < text.length()) {
                rows.add(row());
            }
            return new Block(List.copyOf(rows));
        }

        private List<String> row() {
            var cells = new ArrayList<String>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                cells.add(cell());
            }
            at++;
            return List.copyOf(cells);
        }

        private String cell() {
            int close = at < text.length() && text.charAt(at) == '"' ? closingQuote() : -1;
            int from = at;
            if (close >= 0) {
                at = close + 1;
                return text.substring(from + 1, close).replace("\"\"", "\"");
            }
            while (!ends(at)) {
                at++;
            }
            return text.substring(from, at);
        }

        /// The quote that ends this cell, or -1 where the first quote is only a character.
        private int closingQuote() {
            int i = at + 1;
            while (i < text.length()) {
                if (text.charAt(i) != '"') {
                    i++;
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i += 2;
                } else {
                    return ends(i + 1) ? i : -1;
                }
            }
            return -1;
        }

        private boolean ends(int i) {
            return i >= text.length() || text.charAt(i) == '\t' || text.charAt(i) == '\n';
        }
    }
}
