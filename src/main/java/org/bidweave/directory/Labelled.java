package org.bidweave.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Labels, and for each the organisations that carry it.
record Labelled(List<String> labels, Postings postings) {

    void each(int label, IntConsumer organisation) {
        postings.each(label, organisation);
    }

    /// Collects labels one by one.
    static final class Maker {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> labels = new ArrayList<>();
        private final Postings.Maker postings = new Postings.Maker();

        void add(String label, int organisation) {
            var known = numbers.get(label);
            if (known == null) {
                known = labels.size();
                numbers.put(label, known);
                labels.add(label);
            }
            postings.add(known, organisation);
        }

        Labelled make() {
            return new Labelled(List.copyOf(labels), postings.make(labels.size()));
        }
    }
}
