package org.bidweave.directory;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that is asked of an organisation besides its name and where it works.
final class Filter {

    static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] incomes;
    private final BitSet active;
    private final Map<DirectoryPart, BitSet> parts;
    private final Labelled works;
    private final List<List<String>> workWords;
    private final Areas areas;

    Filter(long[] incomes, BitSet active, Map<DirectoryPart, BitSet> parts, Labelled works, Areas areas) {
        this.incomes = incomes;
        this.active = active;
        this.parts = parts;
        this.works = works;
        this.areas = areas;
        workWords = works.labels().stream().map(label -> Words.of(Words.normal(label))).toList();
    }

    List<String> works() {
        return works.labels().stream().sorted().toList();
    }

    /// Empty where no area is looked for; else see [Areas].
    byte[] near(Query query) {
        return query.areas().isEmpty() ? new byte[0] : areas.near(query.areas(), incomes.length);
    }

    BitSet in(Query query) {
        var in = new BitSet(incomes.length);
        in.set(0, incomes.length);
        if (query.activeOnly()) {
            in.and(active);
        }
        if (!query.parts().isEmpty()) {
            var any = new BitSet();
            query.parts().forEach(part -> any.or(parts.getOrDefault(part, new BitSet())));
            in.and(any);
        }
        query.works().forEach(work -> in.and(doing(work)));
        if (query.least() != null || query.most() != null || !query.sizes().isEmpty()) {
            earning(query, in);
        }
        return in;
    }

    /// Whose labels have every word of the work, or begin a word with it: labels of several registers may say the same.
    private BitSet doing(String work) {
        var wanted = Words.wanted(work);
        var doing = new BitSet();
        for (int label = 0; label < workWords.size(); label++) {
            if (says(workWords.get(label), wanted)) {
                works.each(label, doing::set);
            }
        }
        return doing;
    }

    private static boolean says(List<String> label, List<String> wanted) {
        return wanted.stream().allMatch(word -> label.stream().anyMatch(said -> said.startsWith(word)));
    }

    /// An income that is not known is in no band.
    private void earning(Query query, BitSet in) {
        var least = query.least();
        var most = query.most();
        for (int number = in.nextSetBit(0); number >= 0; number = in.nextSetBit(number + 1)) {
            long income = incomes[number];
            boolean fits = income != UNKNOWN && (least == null || income >= least) && (most == null || income <= most)
                    && isOf(query.sizes(), income);
            in.set(number, fits);
        }
    }

    private static boolean isOf(Set<SizeBand> sizes, long income) {
        return sizes.isEmpty() || sizes.contains(SizeBand.of(income));
    }
}
