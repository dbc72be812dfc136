package org.bidweave.directory;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// For each of some groups, numbered from 0, the organisations in it.
final class Postings {

    private final int[] starts;
    private final int[] organisations;

    private Postings(int[] starts, int[] organisations) {
        this.starts = starts;
        this.organisations = organisations;
    }

    void each(int group, IntConsumer organisation) {
        for (int at = starts[group]; at < starts[group + 1]; at++) {
            organisation.accept(organisations[at]);
        }
    }

    /// Collects the organisations one by one.
    static final class Maker {

        private int[] groups = new int[1 << 12];
        private int[] organisations = new int[1 << 12];
        private int size;

        void add(int group, int organisation) {
            if (size == groups.length) {
                groups = Arrays.copyOf(groups, size + (size >> 1));
                organisations = Arrays.copyOf(organisations, groups.length);
            }
            groups[size] = group;
            organisations[size++] = organisation;
        }

        Postings make(int count) {
            int[] starts = new int[count + 1];
            for (int at = 0; at < size; at++) {
                starts[groups[at] + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            int[] next = starts.clone();
            int[] sorted = new int[size];
            for (int at = 0; at < size; at++) {
                sorted[next[groups[at]]++] = organisations[at];
            }
            return new Postings(starts, sorted);
        }
    }
}
