package org.bidweave.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The character between the columns: the one that stands equally often in most of the first rows.
final class Separator {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');
    private static final int ROWS = 20;

    private Separator() {}

    static char in(String head) {
        var rows = rows(head);
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long weight = weight(rows, candidate);
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    /// The rows without what stands between quotation marks. The last may be cut short and is left out where there are others.
    private static List<String> rows(String head) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < head.length() && rows.size() < ROWS; at++) {
            char next = head.charAt(at);
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && (next == '\n' || next == '\r')) {
                if (!row.isEmpty()) {
                    rows.add(row.toString());
                    row.setLength(0);
                }
            } else if (!quoted) {
                row.append(next);
            }
        }
        if (rows.isEmpty()) {
            rows.add(row.toString());
        }
        return rows;
    }

    /// How many rows agree on how often it stands there, then how often that is.
    private static long weight(List<String> rows, char candidate) {
        var rowsByCount = rows.stream().map(row -> row.chars().filter(it -> it == candidate).count())
                .filter(count -> count > 0).collect(Collectors.groupingBy(count -> count, Collectors.counting()));
        return rowsByCount.entrySet().stream().mapToLong(it -> it.getValue() * 1000 + Math.min(999, it.getKey())).max().orElse(0);
    }
}
