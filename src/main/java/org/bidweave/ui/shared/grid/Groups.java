package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Rows in groups, one within another: a head, and beneath it all that follows and stands deeper. Heads cannot be typed into.
final class Groups<K> {

    private final ToIntFunction<K> depth;
    private final Set<K> heads = new HashSet<>();
    private final Set<K> folded = new HashSet<>();

    Groups(ToIntFunction<K> depth) {
        this.depth = depth;
    }

    static <K> Groups<K> none() {
        return new Groups<>(_ -> 0);
    }

    void setRows(List<K> rows) {
        heads.clear();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (depth(rows.get(i)) < depth(rows.get(i + 1))) {
                heads.add(rows.get(i));
            }
        }
        folded.retainAll(heads);
    }

    int depth(K row) {
        return depth.applyAsInt(row);
    }

    boolean any() {
        return !heads.isEmpty();
    }

    boolean isHead(K row) {
        return heads.contains(row);
    }

    boolean isFolded(K row) {
        return folded.contains(row);
    }

    void fold(K row) {
        if (isHead(row) && !folded.remove(row)) {
            folded.add(row);
        }
    }

    /// Without those in groups that are folded away.
    List<K> open(List<K> rows) {
        if (folded.isEmpty()) {
            return rows;
        }
        var open = new ArrayList<K>();
        int closed = Integer.MAX_VALUE;
        for (var row : rows) {
            if (depth(row) <= closed) {
                open.add(row);
                closed = isFolded(row) ? depth(row) : Integer.MAX_VALUE;
            }
        }
        return open;
    }

    /// Rows of one group among themselves, and each with the group beneath it.
    List<K> sorted(List<K> rows, Comparator<K> order) {
        record Branch<T>(T head, List<T> below) {}
        var branches = new ArrayList<Branch<K>>();
        for (var row : rows) {
            if (branches.isEmpty() || depth(row) <= depth(branches.getLast().head())) {
                branches.add(new Branch<>(row, new ArrayList<>()));
            } else {
                branches.getLast().below().add(row);
            }
        }
        branches.sort(Comparator.comparing(Branch::head, order));
        var all = new ArrayList<K>();
        for (var branch : branches) {
            all.add(branch.head());
            all.addAll(branch.below().size() < 2 ? branch.below() : sorted(branch.below(), order));
        }
        return List.copyOf(all);
    }

    /// The rows that match, and the heads of their groups.
    Set<K> withHeads(List<K> rows, Predicate<K> matches) {
        var kept = new HashSet<K>();
        var above = new ArrayList<K>();
        for (var row : rows) {
            above.removeIf(head -> depth(head) >= depth(row));
            if (matches.test(row)) {
                kept.add(row);
                kept.addAll(above);
            }
            above.add(row);
        }
        return kept;
    }
}
